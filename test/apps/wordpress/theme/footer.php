</main>
<footer>
  <a href="#cookies-preferences">Cookie settings</a>
</footer>
<?php wp_footer(); ?>
</body>
</html>
