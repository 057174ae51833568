// The data elements, of which the configuration is made in HTML: what their attributes mean, for the manifest and all that is made of it.
// Types alone, as none of them is ever registered; they are read by from-html.ts, and the same keys in a file by from-json.ts.

/**
 * A category of your own, or words for a built-in one. Data only: it shows nothing.
 *
 * @tagname cookie-category
 * @summary A category: what a visitor switches.
 * @attr {string} name - Needed: up to 32 of a-z, 0-9, hyphen and underscore, with a letter or digit first. Built in are `necessary`, `functional`, `statistical`, `marketing`, `third-party`.
 * @attr {string} label - What visitors read; needed for a category of your own.
 * @attr {string} summary - One line on what it is for.
 */
export declare class CookieCategory extends HTMLElement {}

/**
 * One row of the table, and one unit of consent. Data only: it shows nothing.
 *
 * @tagname cookie-service
 * @summary A service: who sets cookies.
 * @attr {string} name - Needed where something is gated by it; without one it follows its category. Written like that of a category, with which it shares one name space.
 * @attr {string} category - Needed: the category that it belongs to.
 * @attr {string} label - What to call it, where that is not its provider.
 * @attr {string} provider - Who runs it.
 * @attr {string} function - What it does, and where: `Authentication (front and back office)`.
 * @attr {string} purpose - What its cookies are for.
 * @attr {string} cookies - Names of its cookies, separated by spaces; a `*` at the end stands for anything.
 * @attr {string} duration - How long they live, in ISO 8601 (`P13M`), or `session`.
 * @attr {'first' | 'third'} [party=first] - Whether they are of this site or of another.
 * @attr {string} privacy-href - Its own privacy policy.
 * @attr {string} country - Where its data goes.
 * @attr {string} hosts - Hosts that it loads from, separated by spaces.
 */
export declare class CookieService extends HTMLElement {}

/**
 * One cookie or storage key of the service that it stands in, where it differs from the others. Data only: it shows nothing.
 *
 * @tagname cookie-item
 * @summary An item: one cookie or storage key.
 * @attr {string} name - Needed: its name; a `*` at the end stands for anything.
 * @attr {string} [purpose=that of the service] - What it is for.
 * @attr {string} [duration=that of the service] - How long it lives, in ISO 8601 (`P13M`), or `session`.
 * @attr {'cookie' | 'local' | 'session' | 'indexeddb'} [kind=cookie] - Where it is kept.
 * @attr {string} domain - Where it was set, if that is neither this host nor one of its parents.
 * @attr {string} path - Where it was set, if that is none of the folders of the page.
 * @attr {boolean} http-only - No script can see or erase it, which the table says.
 */
export declare class CookieItem extends HTMLElement {}

/**
 * Your words instead of ours, or what you declared in another language. Data only: it shows nothing.
 *
 * @tagname cookie-text
 * @summary Own words.
 * @attr {string} key - Needed: one of our texts, or a name that you declared and its attribute: `matomo.purpose`.
 * @attr {string} name - The same as `key`, for JSX and Vue, which keep `key` for themselves.
 * @attr {string} text - The words, shown as they are written, never as markup.
 * @attr {string} [lang=every language] - The language that they are in.
 */
export declare class CookieText extends HTMLElement {}
