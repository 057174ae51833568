<?php
// The policy page, by the slug "cookies": the declaration has its own title.
get_header();
the_content();
get_footer();
