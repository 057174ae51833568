// The element <cookies-preferences>: renders the banner and the preferences into its shadow root.
// What is shown is in page.ts; the core works without this class, which is fetched when there is something to show.

import {html, LitElement} from 'lit';
import {page, styles} from './page.js';

/** What the page brought along (snippet/) gives way to the same, with the focus, when that is rendered. */
async function replace(root: ShadowRoot, before: ChildNode[], rendered: Promise<unknown>): Promise<void> {
  await rendered;
  root.querySelector<HTMLElement>(`#root~#root #${root.activeElement?.id}`)?.focus({preventScroll: true});
  for (const node of before) node.remove();
}

/**
 * Asks for consent: banner and preferences. One a page, best first in `<body>`.
 *
 * @tagname cookies-preferences
 * @summary The consent banner and preferences; its attributes and children are the whole configuration.
 * @attr {string} categories - Names of categories, separated by spaces; instead of children or `src`.
 * @attr {string} src - URL of a JSON file with the configuration; instead of children.
 * @attr {string} [site=page origin] - The URL named in the banner and in the declaration's heading.
 * @attr {string} declaration-href - The policy page; no link without it.
 * @attr {string} controller - Who is responsible.
 * @attr {string} contact - How to reach them: a mailbox, an address or any other text.
 * @attr {string} [revision=1] - Any change asks everyone again: up to 32 of letters, digits, dot, hyphen, underscore.
 * @attr {number} [months=6] - Life of the choice in calendar months, 1 to 12.
 * @attr {string} exempt - Names of categories or services that run until refused.
 * @attr {'bottom' | 'top' | 'bottom-start' | 'bottom-end' | 'inline'} [position=bottom] - Where the banner stands.
 * @attr {number} [heading-level=2] - Level of the headings of banner and preferences, 1 to 6.
 * @attr {boolean} manual - The banner comes only by `cookiesPreferences.show('banner')`.
 * @attr {boolean} no-reload - For sites that stop their scripts themselves on withdrawal.
 * @attr {string} [base=folder of the script] - Where the lazy files are, if an optimiser moved the script.
 * @attr {string} [cookie-name=cookies_preferences] - Name of the cookie.
 * @attr {string} cookie-domain - A parent domain that shares the choice; this host only without it.
 * @attr {string} record-href - An endpoint of this origin that receives each decision.
 * @attr {string} signals - Vendors that are told of the choice before anything opens, separated by spaces: `google`, `matomo`, `microsoft`.
 * @attr {string} google-keys - Which names grant which keys of Google's Consent Mode, such as `analytics: analytics_storage; functional:`.
 * @attr {string} google-region - Where everything is denied to Google by default, in codes of ISO 3166-2, separated by spaces; everywhere without it.
 * @attr {number} google-wait-for-update - Milliseconds, up to 10000, for which Google's tags wait for the choice.
 * @attr {boolean} google-url-passthrough - Has Google pass clicks of adverts on in addresses, while cookies are denied.
 * @attr {boolean} google-ads-data-redaction - Has Google leave identifiers of clicks out, while adverts are denied.
 * @attr {string} [google-data-layer=dataLayer] - Name of Google's data layer.
 * @attr {'consent' | 'cookie-consent'} [matomo-require=consent] - What Matomo waits for, with `signals="matomo"`: consent to count, or only to set cookies.
 * @attr {string} matomo-name - The service or category that Matomo goes by; else `matomo` where one is declared, else `statistical`.
 * @attr {string} [microsoft-keys=marketing: ad_storage; statistical: analytics_storage] - Which names grant what, with `signals="microsoft"`.
 * @attr {string} nonce - The nonce of the page's policy, where our own script carries none (a module, say): gated scripts open only with the same.
 * @attr {string} lang - Language of banner and preferences; else the nearest `lang`, then English.
 *
 * @slot heading - Rich content for the banner's heading.
 * @slot text - Rich content for the banner's first sentence.
 * @csspart banner - The banner.
 * @csspart heading - Its heading, and that of the preferences.
 * @csspart body - What stands above the buttons.
 * @csspart signal - What is told of Global Privacy Control, in banner and preferences.
 * @csspart buttons - The row of buttons.
 * @csspart button - The buttons that answer: all alike; also those of placeholders.
 * @csspart settings - Buttons that do not answer: settings, close.
 * @csspart link - Links, also those of placeholders, and what opens a list of services.
 * @csspart saved - The confirmation.
 * @csspart preferences - The preferences dialog.
 * @csspart category - A category in the preferences, or a service by itself.
 * @csspart exempt - The group of what runs until it is refused.
 * @csspart badge - Marks beside a name in the preferences: always on, new.
 * @csspart placeholder - What stands where something is held back; the host is `[data-consent-placeholder]`.
 *
 * @cssprop [--cookies-background=Canvas] - Background of banner, preferences and placeholders.
 * @cssprop [--cookies-color=CanvasText] - Text.
 * @cssprop [--cookies-accent=#2563eb] - Background of the answering buttons, and of ticked boxes.
 * @cssprop [--cookies-accent-color=#fff] - Text of the answering buttons.
 * @cssprop [--cookies-radius=0.5em] - Rounding of corners.
 * @cssprop [--cookies-font=inherit] - Font family.
 * @cssprop [--cookies-z-index=2147480000] - Layer of the banner.
 * @cssprop --cookies-banner-height - Set by the banner on `html` while it lies over the page: how much of the window it takes, from its edge.
 *
 * @fires {ConsentEvent} consent-ready - The first choice is known.
 * @fires {ConsentChangeEvent} consent-change - A choice was made.
 * @fires {ConsentEvent} consent-show - Banner or preferences are shown.
 * @fires {ConsentEvent} consent-hide - Banner or preferences are put away.
 */
export class CookiesPreferences extends LitElement {
  /** With a slot among what is rendered, a page that forgot the end tag stays whole. */
  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [styles];
    void replace(root, [...root.childNodes], this.updateComplete);
    return root;
  }

  protected override render(): unknown {
    const {words, element, banner, saved, preferences} = page;
    return html`<slot></slot><div id="root" data-nosnippet lang=${words.lang} dir=${words.dir}>${element === this ? [
      banner?.(),
      html`<div role="status">${saved?.()}</div>`,
      preferences?.(),
    ] : ''}</div>`;
  }
}
