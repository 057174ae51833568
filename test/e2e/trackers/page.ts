// The shop's pages with one tracker on them: gated, or as the vendor would have it.
// Both have a button, which the page's own code tells the tracker of.
import {shopPage} from '../shop-page.js';
import type {Site} from '../site.js';
import type {Tag, Tracker} from './tracker.js';

/** What was stored when the document began, before any script of it but this one ran. */
const FOUND = `<script>window.found = [
  ...document.cookie.split('; ').map((pair) => 'cookie ' + pair.split('=')[0]),
  ...Object.keys(localStorage).map((key) => 'local ' + key),
  ...Object.keys(sessionStorage).map((key) => 'session ' + key),
]</script>`;

function plain(tag: Tag): string {
  if ('frame' in tag) return `<iframe title="Film" width="640" height="360" src="${tag.frame}"></iframe>`;
  return 'src' in tag ? `<script src="${tag.src}"></script>` : `<script>${tag.code}</script>`;
}

/** The same, marked up by the owner of the site. */
const gated = (name: string, tag: Tag): string =>
  plain(tag).replace('<script', '<script type="text/plain"').replace(/^<\w+/, `$& data-consent="${name}"`).replace(/ src=/, ' data-consent-src=');

const rest = ({markup = '', onBuy}: Tracker, tags: string[]): string => `${markup}
<button id="buy">Buy</button>
<script>
  document.querySelector('#buy').onclick = () => document.dispatchEvent(new Event('buy'));
  document.addEventListener('buy', () => { ${onBuy}; });
</script>
${tags.join('\n')}`;

/** Serves `/` and `/next`, and the tracker's hosts. */
export function serve(site: Site, tracker: Tracker, isGated: boolean): void {
  const html = isGated
    ? shopPage({
      head: `${FOUND}<script src="/cookies-preferences.js"></script>`,
      attributes: '',
      children: tracker.service,
      below: rest(tracker, tracker.tags.map((tag) => gated(tracker.name, tag))),
    })
    : `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>${rest(tracker, tracker.tags.map(plain))}`;
  site.page('/', html);
  site.page('/next', html);
  tracker.serve(site);
}

declare global {
  interface Window {
    found?: string[];
  }
}
