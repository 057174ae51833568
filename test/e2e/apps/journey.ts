// The way of a visitor through the pages that all applications have: home, a tour with a video, the policy.
// What is expected there is in behaviours.ts.
import {expect} from '../visitor/fixture.js';
import {inlineScript} from '../shop-page.js';
import type {Site} from '../site.js';
import type {Visitor} from '../visitor/visitor.js';

export type Route = 'home' | 'tour' | 'cookies';

const LINKS: Readonly<Record<Route, string>> = {home: 'nav a[href="/"]', tour: 'nav a[href^="/tour"]', cookies: 'nav a[href^="/cookies"]'};

/** What tells that a page is there, and the one before is gone. */
const SIGNS: Readonly<Record<Route, string>> = {home: 'section', tour: 'iframe[title="Tour of the harbour"]', cookies: 'cookies-declaration table'};

export async function start(visitor: Visitor, site: Site, path: string): Promise<void> {
  await visitor.visit(site.url(path));
  await cameTo(visitor, 'home');
  await visitor.run(() => { window.mark = true; });
}

/** Routers mark the page while they change it. */
export const cameTo = (visitor: Visitor, route: Route): Promise<unknown> => visitor.waitFor((sign: string, others: string[]) =>
  document.querySelector(sign) && !others.some((other) => document.querySelector(other))
    && !document.documentElement.matches('[aria-busy],[data-astro-transition]'),
SIGNS[route], Object.values(SIGNS).filter((sign) => sign !== SIGNS[route]));

export async function goTo(visitor: Visitor, route: Route): Promise<void> {
  await visitor.click(LINKS[route]);
  await cameTo(visitor, route);
}

export async function goBack(visitor: Visitor, route: Route): Promise<void> {
  // Not awaited in the page, which may be left by it.
  await visitor.run(() => void setTimeout(() => history.back()));
  await cameTo(visitor, route);
}

/** The embed shows, once, and no placeholder lies over it. */
export async function isOpen(visitor: Visitor, site: Site): Promise<void> {
  await visitor.waitFor((address: string) => document.querySelectorAll('iframe').length === 1
    && document.querySelector('iframe')!.src.startsWith(address), site.tracker.url('/embed/x.html'));
  await visitor.waitUntilGone('#load-once');
}

/** The embed is empty, and one placeholder lies exactly over its box. */
export async function isShut(visitor: Visitor): Promise<void> {
  await visitor.waitFor('#load-once');
  await expect.poll(() => visitor.run(() => {
    const frame = document.querySelector('iframe')!;
    const placeholders = document.querySelectorAll('[data-consent-placeholder]');
    const [one, other] = [frame, placeholders[0]!.shadowRoot!.querySelector('#root')!].map((element) => element.getBoundingClientRect());
    const distances = (['left', 'top', 'right', 'bottom'] as const).map((side) => Math.abs(Math.round(one![side] - other![side])));
    return [frame.hasAttribute('src'), placeholders.length, ...distances];
  })).toEqual([false, 1, 0, 0, 0, 0]);
}

/** What ran so far, once another gated script, added now, had its turn. */
export async function ranByNow(visitor: Visitor): Promise<string[]> {
  const name = `after-${Math.random()}`;
  // With the page's own nonce, where it has one: it is not the gate's to give.
  const nonce = await visitor.run(() => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '');
  await visitor.run((html: string) => document.body.insertAdjacentHTML('beforeend', html), inlineScript('matomo', name, `nonce="${nonce}"`));
  await visitor.waitFor((name: string) => window.ran?.includes(name), name);
  return (await visitor.run(() => window.ran!)).filter((ran) => !ran.startsWith('after-'));
}

/** The heads of the rows of all tables of the declaration. */
export const rows = (visitor: Visitor): Promise<string[]> => visitor.run(() =>
  [...document.querySelectorAll('cookies-declaration tbody tr')].map((row) => row.querySelector('th, td')!.textContent!.trim()));

/** Lit's own word on every build for development; and what Firefox says of a file that a page was left before it came. */
const EXPECTED = /^Lit is in dev mode|^\[cookies-preferences\] load: file missing JSHandle@error$/;

/** Everything but information, in browsers that tell. */
export const complaints = (visitor: Visitor): string[] => (visitor.hasConsole ? visitor.console() : [])
  .filter(({type, text}) => /warn|error|uncaught/.test(type) || text.startsWith('[cookies-preferences]'))
  .map(({text}) => text)
  .filter((text) => !EXPECTED.test(text));
