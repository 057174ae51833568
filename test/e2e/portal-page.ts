// A whole page round the markup of a test: one script tag, as the owner of a portal pastes it.
// What stands on the page is the test's matter.

export const SCRIPT = '<script async src="/cookies-preferences.js"></script>';

export interface PageParts {
  /** Language of the page. */
  lang?: string;
  /** Attributes of `<html>` beside the language. */
  root?: string;
  head?: string;
}

export const portalPage = (body: string, {lang = 'en', root = '', head = ''}: PageParts = {}): string => `<!doctype html>
<html lang="${lang}" ${root}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Open data</title>${head}${SCRIPT}</head>
<body>${body}</body></html>`;

/** A value between the double quotes of an attribute. */
export const escape = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Beside a declaration the banner is quiet, so a page that is to have both calls it. */
export const CALLS_BANNER = `<script>customElements.whenDefined('cookies-preferences').then(() => cookiesPreferences.consent || cookiesPreferences.show('banner'))</script>`;

/** Fills the window several times over. */
export const LONG_TEXT = '<main><p>Data sets of the city.</p>'.padEnd(60 * 40, '<p>Data sets of the city.</p>') + '</main>';
