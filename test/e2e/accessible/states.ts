// A page with all that we show, and the states that it comes to, one after the other in one visit.
// Each step runs in the page, so it is the same in every browser; what visitors do by click and key is in other specs.
import {policyPage, SERVICES} from '../declared-page.js';
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';

export type Scheme = 'light' | 'dark';

export interface State {
  what: string;
  /** Sent into the page as text. */
  go: () => unknown;
  /** What stands on the page when all of it is there. */
  shows: string;
  /** The part of the page that is new in it. */
  part: 'body' | 'cookies-preferences' | 'cookies-declaration';
}

export interface Wanted {
  lang?: string;
  scheme?: Scheme;
  /** More attributes of the element. */
  attributes?: string;
  /** More for the head of the page. */
  head?: string;
}

/** With the colours spelled out, as axe does not know those that a dark page takes by itself, nor what the system paints on plain buttons. */
const headOf = (scheme: Scheme, head: string): string =>
  `<style>html {color-scheme: ${scheme}; background: Canvas; color: CanvasText; font-family: sans-serif} iframe {border: 0; max-width: 100%}
    button {background: Canvas; color: CanvasText; border: 1px solid}</style>${head}`;

const embeds = (site: Site): string => [['tour', 560, 315], ['small', 250, 160], ['flat', 728, 90]].map(([name, width, height]) =>
  `<p><iframe title="A ${name} embed" data-consent="youtube" data-consent-src="${site.tracker.url(`/${name}.html`)}" width="${width}" height="${height}"></iframe></p>`).join('');

export const RIGHT_TO_LEFT = ['ar'];

const dirOf = (lang: string): string => (RIGHT_TO_LEFT.includes(lang) ? 'dir="rtl"' : '');

/** Address of a page with everything: all kinds of categories, embeds, the declaration, records. The banner comes when a state calls it. */
export function everything(site: Site, {lang = 'en', scheme = 'light', attributes = '', head = ''}: Wanted = {}): string {
  site.take('/consent', (_, response) => void response.writeHead(204).end());
  const page = policyPage(`manual exempt="heatmap" declaration-href="/cookies" record-href="/consent" ${attributes}`, '', {
    lang, root: dirOf(lang), head: headOf(scheme, head), services: `${SERVICES}<cookie-category name="functional"></cookie-category><cookie-category name="marketing"></cookie-category>`,
  });
  site.page('/cookies', page.replace('</main>', `${embeds(site)}<p><a id="way-back" href="#cookies-preferences">Cookies</a></p></main>`));
  return site.url('/cookies');
}

/** What the page comes to, in this order. */
export const STATES: readonly State[] = [
  {what: 'placeholders and declaration before a choice', go: () => {}, shows: '#always-allow', part: 'body'},
  {what: 'the banner', go: () => window.cookiesPreferences!.show('banner'), shows: '#banner', part: 'cookies-preferences'},
  {
    what: 'the preferences with new names, details closed',
    go: async () => {
      await window.cookiesPreferences!.accept('youtube');
      await window.cookiesPreferences!.show();
    },
    shows: 'dialog',
    part: 'cookies-preferences',
  },
  {
    what: 'the preferences with new names, details open, a service ticked',
    go: () => {
      const dialog = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('dialog')!;
      for (const details of dialog.querySelectorAll('details')) details.open = true;
      dialog.querySelector<HTMLElement>('input[value=matomo]')!.click();
    },
    shows: 'dialog input[value=matomo]',
    part: 'cookies-preferences',
  },
  {
    what: 'the confirmation',
    go: async () => {
      await window.cookiesPreferences!.hide();
      await window.cookiesPreferences!.show('banner');
      document.querySelector('cookies-preferences')!.shadowRoot!.querySelector<HTMLElement>('#reject')!.click();
    },
    shows: '#saved',
    part: 'cookies-preferences',
  },
  {
    what: 'the preferences with what remains and the receipt',
    go: async () => {
      await window.cookiesPreferences!.show();
      const dialog = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector('dialog')!;
      while (!dialog.querySelector('#remains p') || !dialog.querySelector('#receipt')) await new Promise(requestAnimationFrame);
      for (const details of dialog.querySelectorAll('details')) details.open = true;
    },
    shows: '#remains',
    part: 'cookies-preferences',
  },
  {what: 'the declaration after a choice', go: () => window.cookiesPreferences!.hide(), shows: 'cookies-declaration [data-consent-remains]', part: 'cookies-declaration'},
];

/** Address of a page where nothing is asked: its preferences say so. */
export function nothingToChoose(site: Site, {lang = 'en', scheme = 'light', head = ''}: Wanted = {}): string {
  site.page('/nothing', portalPage(`<main><h1>City</h1><p>Data</p></main><cookies-preferences site="https://data.example.org">
    <cookie-service category="necessary" provider="Opendatasoft" cookies="sessionid" purpose="To remember the user"></cookie-service></cookies-preferences>`,
  {lang, root: dirOf(lang), head: headOf(scheme, head)}));
  return site.url('/nothing');
}

export const NOTHING: State = {what: 'the preferences with nothing to choose', go: () => window.cookiesPreferences!.show(), shows: 'dialog', part: 'cookies-preferences'};
