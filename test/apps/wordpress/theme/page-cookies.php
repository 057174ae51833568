<?php
// The policy page, by the slug "cookies": the declaration has its own title.
get_header();
while (have_posts()) {
    the_post();
    the_content();
}
get_footer();
