<!doctype html>
<html <?php language_attributes(); ?>>
<head>
  <meta charset="<?php bloginfo('charset'); ?>">
  <meta name="viewport" content="width=device-width">
  <title><?php echo esc_html(wp_get_document_title()); ?></title>
  <?php wp_head(); ?>
</head>
<body <?php body_class(); ?>>
<?php wp_body_open(); ?>
<nav>
  <a href="<?php echo esc_url(home_url('/')); ?>">Home</a>
  <a href="<?php echo esc_url(home_url('/tour/')); ?>">Tour</a>
  <a href="<?php echo esc_url(home_url('/cookies/')); ?>">Cookies</a>
</nav>
<main>
