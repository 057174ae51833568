// Two pages, /one and /two, with a router that swaps the body: gated markup in the head, in the body of both, and of each its own.
// The routers themselves are in turbo.spec.ts and astro.spec.ts.
import {inlineScript, shopPage, trackerScript} from '../../shop-page.js';
import type {Site} from '../../site.js';
import type {Visitor} from '../../visitor/visitor.js';

export type Path = '/one' | '/two';

export const FROM_HEAD = ['/head.js', 'head'];
export const FROM_ONE = ['/one.js', 'one', '/both.js', 'both'];
export const FROM_TWO = ['/two.js', 'two'];

const embeds = (site: Site, path: Path): string =>
  `<iframe title="Tour" data-consent="marketing" data-consent-src="${site.tracker.url(`${path}.html`)}"></iframe>
  <section id="place"><template data-consent="marketing"><!-- <img class="inside" alt="" src="${site.tracker.url(`${path}.gif`)}"> --></template></section>`;

const scripts = (site: Site, path: Path): string =>
  trackerScript(site, 'statistical', `${path}.js`) + inlineScript('statistical', path.slice(1));

const LINKS = '<nav><a id="to-one" href="/one">One</a> <a id="to-two" href="/two">Two</a></nav>';

function define(site: Site, path: Path, head: string, attributes: string): void {
  site.page(path, shopPage({
    attributes,
    head: `${head}<script src="/cookies-preferences.js"></script><script type="module" src="/page.js"></script>
      ${trackerScript(site, 'statistical', '/head.js')}${inlineScript('statistical', 'head')}`,
    above: embeds(site, path),
    below: LINKS + scripts(site, path) + trackerScript(site, 'statistical', '/both.js') + inlineScript('statistical', 'both'),
  }).replace('<h1>Shop', `<h1>${path}`));
}

/** Shows page one, with what the router wants in the head. */
export async function visitOne(visitor: Visitor, site: Site, head = '', attributes = 'categories="statistical marketing"'): Promise<void> {
  define(site, '/one', head, attributes);
  define(site, '/two', head, attributes);
  await visitor.visit(site.url('/one'));
  await visitor.run(() => { window.mark = true; });
}

export const waitForPage = (visitor: Visitor, path: Path): Promise<boolean> => visitor.waitFor((path: string) =>
  location.pathname === path && document.querySelector('h1')!.textContent === path
    && !document.documentElement.matches('[aria-busy],[data-astro-transition]'), path);

export async function follow(visitor: Visitor, path: Path): Promise<void> {
  await visitor.click(`#to-${path.slice(1)}`);
  await waitForPage(visitor, path);
}

export async function goBack(visitor: Visitor, path: Path): Promise<void> {
  await visitor.run(() => void setTimeout(() => history.back()));
  await waitForPage(visitor, path);
}

/** Waits until the embeds of this page are open, each once. */
export const waitUntilOpen = (visitor: Visitor, path: Path): Promise<boolean> => visitor.waitFor((path: string) =>
  document.querySelector('iframe')!.src.endsWith(`${path}.html`)
    && document.querySelector<HTMLImageElement>('.inside')?.src.endsWith(`${path}.gif`)
    && document.querySelectorAll('.inside').length === 1, path) as Promise<boolean>;

export const waitUntilShut = (visitor: Visitor): Promise<boolean> => visitor.waitFor(() =>
  !document.querySelector('iframe')!.hasAttribute('src') && !document.querySelector('.inside'));

/** What ran so far, once another gated script, added now, had its turn. */
export async function ranByNow(visitor: Visitor): Promise<string[]> {
  const name = `after-${Math.random()}`;
  await visitor.run((html: string) => document.body.insertAdjacentHTML('beforeend', html), inlineScript('statistical', name));
  await visitor.waitFor((name: string) => window.ran?.includes(name), name);
  return (await visitor.run(() => window.ran!)).filter((ran) => !ran.startsWith('after-'));
}
