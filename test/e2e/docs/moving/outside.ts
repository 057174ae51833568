// The hosts of the open network that the pages of the guides name, played by the test: what is asked of them, and the answers.
// The site itself is real, and so are the tools.
import type {Page} from 'playwright';
import type {Site} from '../../site.js';

/** From now on answers what goes to any host but the site's; gives the addresses so far, without queries and duplicates, sorted. */
export async function watchOutside(page: Page, site: Site): Promise<() => string[]> {
  const seen = new Set<string>();
  await page.route(({host}) => host !== new URL(site.url('/')).host, (route) => {
    const {host, pathname} = new URL(route.request().url());
    seen.add(`https://${host}${pathname}`);
    return pathname.startsWith('/embed/')
      ? route.fulfill({contentType: 'text/html', body: '<!doctype html><title>Video</title>'})
      : route.fulfill({contentType: 'text/javascript', headers: {'Access-Control-Allow-Origin': '*'}, body: ''});
  });
  return () => [...seen].sort();
}
