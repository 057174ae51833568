// The HTML of the shop's pages as their author writes it: the script tag, the element, and what is gated.
// Serving it is left to site.ts.
import type {Site} from './site.js';

export const CORE = '<script src="/cookies-preferences.js"></script>';

interface ShopPage {
  head?: string;
  /** Attributes of the element. */
  attributes?: string;
  /** Its children. */
  children?: string;
  /** What stands above the element in the body. */
  above?: string;
  below?: string;
}

export const element = ({attributes = 'categories="statistical marketing"', children = ''}: ShopPage = {}): string =>
  `<cookies-preferences ${attributes}>${children}</cookies-preferences>`;

export const shopPage = ({head = CORE, above = '', below = '', ...rest}: ShopPage = {}): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Shop</title>${head}</head>
<body>
<h1>Shop</h1>
${above}
${element(rest)}
${below}
<a id="way-back" href="#cookies-preferences">Cookie settings</a>
</body>
</html>`;

/** A gated script of the tracker's, which tells that it ran by its path. */
export const trackerScript = (site: Site, names: string, path: string, attributes = ''): string =>
  `<script type="text/plain" data-consent="${names}" data-consent-src="${site.tracker.url(path)}" ${attributes}></script>`;

/** A gated inline script that tells its own name. */
export const inlineScript = (names: string, name: string, attributes = ''): string =>
  `<script type="text/plain" data-consent="${names}" ${attributes}>(window.ran ||= []).push(${JSON.stringify(name)});</script>`;

/** A service and the cookies that it declares. */
export const service = (category: string, name: string, cookies = ''): string =>
  `<cookie-service category="${category}" name="${name}" provider="${name}" cookies="${cookies}"></cookie-service>`;

declare global {
  interface Window {
    /** What ran on the page, in order. */
    ran?: string[];
    /** Set by a test; gone when the page was left. */
    mark?: boolean;
  }
}
