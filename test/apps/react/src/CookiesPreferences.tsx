// What the site asks its visitors about, and the script that waits for the answer.
// Stands once, above all routes, so that it stays where it is while the routes change.
export function CookiesPreferences() {
  return (
    <>
      <cookies-preferences site="https://harbour.example.org" declaration-href="/cookies">
        <cookie-service category="necessary" provider="Harbour" function="Authentication" cookies="sessionid"
          purpose="To remember the user from one page to another" duration="P14D" />
        <cookie-service name="matomo" category="statistical" provider="Matomo" cookies="_pk_id*"
          purpose="To count visits" duration="P13M" />
        <cookie-service name="youtube" category="third-party" party="third" provider="YouTube"
          purpose="To show videos" privacy-href="https://policies.google.com/privacy" />
      </cookies-preferences>
      <script type="text/plain" data-consent="matomo" data-consent-src="https://stats.example.org/matomo.js" />
    </>
  );
}
