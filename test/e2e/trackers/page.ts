// The shop's pages with trackers on them: gated, or as the vendors would have it.
// Both have a button, which the page's own code tells the trackers of.
import {CORE, shopPage} from '../shop-page.js';
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

const rest = (trackers: readonly Tracker[], print: (name: string, tag: Tag) => string): string => `
${trackers.map(({markup = ''}) => markup).join('')}
<button id="buy">Buy</button>
<script>
  document.querySelector('#buy').onclick = () => document.dispatchEvent(new Event('buy'));
  document.addEventListener('buy', () => { ${trackers.map(({onBuy}) => onBuy).join('; ')}; });
</script>
${trackers.flatMap(({name, tags}) => tags.map((tag) => print(name, tag))).join('\n')}`;

const plainPage = (trackers: readonly Tracker[]): string =>
  `<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>${rest(trackers, (_name, tag) => plain(tag))}`;

const gatedPage = (trackers: readonly Tracker[]): string => shopPage({
  head: FOUND + CORE,
  attributes: '',
  children: trackers.map(({service}) => service).join(''),
  below: rest(trackers, gated),
});

/** Serves `/` and `/next`, and the trackers' hosts. */
export function serve(site: Site, trackers: readonly Tracker[], isGated: boolean): void {
  const html = isGated ? gatedPage(trackers) : plainPage(trackers);
  site.page('/', html);
  site.page('/next', html);
  for (const tracker of trackers) tracker.serve(site);
}

declare global {
  interface Window {
    found?: string[];
  }
}
