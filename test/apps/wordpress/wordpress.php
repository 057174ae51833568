<?php
// Stands in for WordPress: the functions that the theme calls, as far as it calls them, and three pages as editors left them.
// Serves one request of `php -S`; the theme itself is just as it would be there.

$pages = [
    '/' => ['Harbour', 'page', '<section><template data-consent="youtube"><!-- <p id="news">The latest from our channel.</p> --></template></section>'],
    '/tour/' => ['Tour', 'page', "<figure class=\"wp-block-embed\">\nhttps://www.youtube.com/watch?v=x\n</figure>"],
    '/cookies/' => ['Cookies', 'page-cookies', '[cookies_declaration]'],
];
$page = $pages[parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH)] ?? null;
$hooks = [];
$shortcodes = [];
$scripts = [];

function add_filter(string $name, callable $call, int $priority = 10, int $count = 1): void
{
    $GLOBALS['hooks'][$name][] = [$call, $count];
}
function add_action(string $name, callable $call): void
{
    add_filter($name, $call, 10, 0);
}
function apply_filters(string $name, $value, ...$rest)
{
    foreach ($GLOBALS['hooks'][$name] ?? [] as [$call, $count]) {
        $value = $call(...array_slice([$value, ...$rest], 0, $count));
    }
    return $value;
}
function do_action(string $name): void
{
    foreach ($GLOBALS['hooks'][$name] ?? [] as [$call]) {
        $call();
    }
}
function add_shortcode(string $name, callable $call): void
{
    $GLOBALS['shortcodes'][$name] = $call;
}
function wp_enqueue_script(string $handle, string $src, array $needs, string $version, array $args): void
{
    $strategy = $args['strategy'];
    $GLOBALS['scripts'][] = "<script src=\"$src?ver=$version\" id=\"$handle-js\" $strategy data-wp-strategy=\"$strategy\"></script>\n";
}
function wp_head(): void
{
    do_action('wp_enqueue_scripts');
    echo implode($GLOBALS['scripts']);
    do_action('wp_head');
}
function wp_body_open(): void
{
    do_action('wp_body_open');
}
function wp_footer(): void
{
    do_action('wp_footer');
}
function part(string $name): void
{
    require __DIR__ . "/theme/$name.php";
}
function get_template_part(string $name): void
{
    part($name);
}
function get_header(): void
{
    part('header');
}
function get_footer(): void
{
    part('footer');
}
/** Links without the host, which the tests choose. */
function home_url(string $path = ''): string
{
    return $path ?: 'https://harbour.example.org';
}
function get_template_directory_uri(): string
{
    return '/wp-content/themes/harbour';
}
function esc_url(string $url): string
{
    return htmlspecialchars($url);
}
function esc_html(string $text): string
{
    return htmlspecialchars($text);
}
function wp_get_document_title(): string
{
    return $GLOBALS['page'][0];
}
function language_attributes(): void
{
    echo 'lang="en"';
}
function body_class(): void
{
    echo 'class="page"';
}
function bloginfo(string $what): void
{
    echo ['charset' => 'UTF-8'][$what];
}
/** One page at each address. */
function have_posts(): bool
{
    return !isset($GLOBALS['post']);
}
function the_post(): void
{
    $GLOBALS['post'] = $GLOBALS['page'];
}
function the_title(string $before, string $after): void
{
    echo $before, $GLOBALS['page'][0], $after;
}

/** What YouTube answers for a video, as WordPress puts it in. */
function oembed(string $url): string
{
    parse_str(parse_url($url, PHP_URL_QUERY), $query);
    $html = "<iframe title=\"Tour of the harbour\" width=\"560\" height=\"315\" src=\"https://www.youtube.com/embed/{$query['v']}?feature=oembed\" "
        . 'frameborder="0" allow="autoplay; encrypted-media" allowfullscreen></iframe>';
    return apply_filters('embed_oembed_html', $html, $url, [], 1);
}
function the_content(): void
{
    $content = preg_replace_callback('~^https://\S+$~m', fn ($match) => oembed($match[0]), $GLOBALS['page'][2]);
    echo preg_replace_callback('~\[(\w+)\]~', fn ($match) => $GLOBALS['shortcodes'][$match[1]](), $content);
}

require __DIR__ . '/theme/functions.php';
http_response_code($page ? 200 : 404);
if ($page) {
    part($page[1]);
}
