<?php
// What the theme adds to WordPress for cookies-preferences: script, element, counting, videos.
// The files of the release lie in the folder cookies-preferences of the theme.

/** The script, in the head and async. */
function harbour_scripts(): void
{
    $file = get_template_directory_uri() . '/cookies-preferences/cookies-preferences.js';
    wp_enqueue_script('cookies-preferences', $file, [], '0.1.0', ['strategy' => 'async']);
}
add_action('wp_enqueue_scripts', 'harbour_scripts');

/** The element, first in the body of every page. */
function harbour_consent(): void
{
    get_template_part('consent');
}
add_action('wp_body_open', 'harbour_consent');

/** Statistics, the same for all visitors, so that pages may be cached. */
function harbour_statistics(): void
{
    echo '<script type="text/plain" data-consent="matomo" data-consent-src="https://stats.example.org/matomo.js"></script>', "\n";
}
add_action('wp_head', 'harbour_statistics');

/** Videos that editors put in by their address: WordPress fetches the markup, and here it is gated. */
function harbour_video(string $html, string $url): string
{
    if (!preg_match('~^https://(www\.youtube\.com|youtu\.be)/~', $url)) {
        return $html;
    }
    return str_replace(
        ' src="https://www.youtube.com/embed/',
        ' data-consent="youtube" data-consent-src="https://www.youtube-nocookie.com/embed/',
        $html
    );
}
add_filter('embed_oembed_html', 'harbour_video', 10, 2);

/** The cookie policy, for any page: [cookies_declaration] */
function harbour_declaration(): string
{
    return '<cookies-declaration><p>This list needs JavaScript.</p></cookies-declaration>';
}
add_shortcode('cookies_declaration', 'harbour_declaration');
