<cookies-preferences site="<?php echo esc_url(home_url()); ?>" declaration-href="<?php echo esc_url(home_url('/cookies/')); ?>"
    base="<?php echo esc_url(get_template_directory_uri()); ?>/cookies-preferences/">
  <cookie-service category="necessary" provider="Harbour" function="Authentication" cookies="wordpress_logged_in_*"
    purpose="To remember the editor from one page to another" duration="P14D"></cookie-service>
  <cookie-service name="matomo" category="statistical" provider="Matomo" cookies="_pk_id*"
    purpose="To count visits" duration="P13M"></cookie-service>
  <cookie-service name="youtube" category="third-party" party="third" provider="YouTube"
    purpose="To show videos" privacy-href="https://policies.google.com/privacy"></cookie-service>
</cookies-preferences>
