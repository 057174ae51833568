// The line behind the script tag that starts the banner's files beside the core, as the build prints it.
// What the banner then does is tested without it; how much sooner it comes is measured by the benchmark.
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {paths} from '../observed.js';
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const read = (path: string): string => readFileSync(fileURLToPath(new URL(`../../../dist/${path}`, import.meta.url)), 'utf8');

const lineIn = (lang: string): string => read(`snippets/early-${lang}.html`).trim();

const CORE = '/cookies-preferences.js';

const head = (lang: string, attributes = 'async'): string => `<script ${attributes} src="${CORE}"></script>\n${lineIn(lang)}`;

/** The core does not answer before the promise is fulfilled. */
function holdCore(site: Site, until: Promise<unknown>): void {
  site.shop.file(CORE, read('cdn/cookies-preferences.js'), {delay: until});
}

/** What the page asks for while the core is held back, until the last file of these is there. */
async function requestedMeanwhile(visitor: Visitor, site: Site, html: string, last: RegExp): Promise<string[]> {
  let release = (): void => {};
  holdCore(site, new Promise<void>((resolve) => (release = resolve)));
  site.page('/', html);
  const visited = visitor.visit(site.url('/'));
  await expect.poll(() => paths(site).filter((path) => last.test(path)).length).toBe(1);
  const meanwhile = paths(site);
  release();
  await visited;
  return meanwhile;
}

test.describe('the line that starts early', () => {
  test('fetches the banner while the core is on its way, once, and the banner answers', async ({visitor, site}) => {
    const html = shopPage({head: head('en'), above: trackerScript(site, 'statistical', '/count.js')});
    expect(await requestedMeanwhile(visitor, site, html, /-ui-/)).toContainEqual(expect.stringContaining('-preferences-ui-'));
    await visitor.waitFor('#banner');
    expect(paths(site).filter((path) => path.includes('-ui-'))).toHaveLength(1);
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('/count.js'));
  });

  test('fetches the words of another language beside it', async ({visitor, site}) => {
    const html = shopPage({head: head('fr'), attributes: 'categories="statistical" lang="fr"'});
    const meanwhile = await requestedMeanwhile(visitor, site, html, /-fr-\d/);
    expect(meanwhile).toEqual(expect.arrayContaining([expect.stringContaining('-preferences-ui-'), expect.stringContaining('-preferences-fr-')]));
    await visitor.waitFor('#banner');
    expect(paths(site).filter((path) => /-(ui|fr)-\d/.test(path))).toHaveLength(2);
  });

  for (const [what, attributes] of [['as a module', 'type="module"'], ['deferred', 'defer'], ['in its place', '']] as const) {
    test(`works beside a core that is loaded ${what}`, async ({visitor, site}) => {
      site.page('/', shopPage({head: head('en', attributes)}));
      await visitor.visit(site.url('/'));
      await visitor.waitFor('#banner');
      expect(paths(site).filter((path) => path.includes('-ui-'))).toHaveLength(1);
    });
  }

  test('fetches nothing for a visitor who has chosen', async ({visitor, site}) => {
    site.page('/', shopPage({head: head('en'), attributes: 'categories="statistical"', below: trackerScript(site, 'statistical', '/count.js')}));
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.includes('/count.js'));
    site.clear();
    site.page('/next', shopPage({head: head('en'), attributes: 'categories="statistical"', below: trackerScript(site, 'statistical', '/count.js')}));
    await visitor.visit(site.url('/next'));
    await visitor.waitFor(() => window.ran?.includes('/count.js'));
    expect(paths(site).filter((path) => path.includes('-ui-'))).toEqual([]);
  });

  test('does nothing, and throws nothing, where the tag before it is another one', async ({visitor, site}) => {
    site.page('/', shopPage({head: `<script>window.failed = []; addEventListener('error', ({message}) => failed.push(message)); addEventListener('unhandledrejection', ({reason}) => failed.push(String(reason)))</script>
      <script async src="${CORE}"></script><meta name="robots" content="all">${lineIn('en')}`}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor('#banner');
    expect(await visitor.run(() => (window as unknown as {failed: string[]}).failed)).toEqual([]);
  });

  test('throws nothing where its files are missing', async ({visitor, site}) => {
    site.block(/-ui-/);
    site.page('/', shopPage({head: `<script>window.failed = []; addEventListener('unhandledrejection', ({reason}) => failed.push(String(reason)))</script>${head('en')}`}));
    await visitor.visit(site.url('/'));
    await expect.poll(() => paths(site).filter((path) => path.includes('-ui-')).length).toBeGreaterThan(0);
    await visitor.waitFor(() => document.readyState === 'complete');
    expect(await visitor.run(() => (window as unknown as {failed: string[]}).failed)).toEqual([]);
  });
});

test("the line works under a policy of hashes, and with 'strict-dynamic' where an import map has those of the files", async ({visitor, site}) => {
  const {integrity, inline} = JSON.parse(read('integrity.json')) as Record<'integrity' | 'inline', Record<string, string>>;
  const map = JSON.stringify({integrity: Object.fromEntries(Object.entries(integrity).map(([file, hash]) => [`/${file}`, hash]))});
  const hashes = [inline['early-en']!, `sha256-${createHash('sha256').update(map).digest('base64')}`, ...Object.values(integrity)].map((hash) => `'${hash}'`).join(' ');
  for (const policy of [`'self' ${hashes}`, `'strict-dynamic' ${hashes}`]) {
    site.clear();
    site.page('/', shopPage({head: `<script type="importmap">${map}</script>${head('en', `async integrity="${integrity['cookies-preferences.js']}"`)}`}), {
      headers: {'Content-Security-Policy': `script-src ${policy}`},
    });
    let release = (): void => {};
    holdCore(site, new Promise<void>((resolve) => (release = resolve)));
    const visited = visitor.visit(site.url('/'));
    await expect.poll(() => paths(site).filter((path) => path.includes('-ui-')).length).toBe(1);
    release();
    await visited;
    await visitor.waitFor('#banner');
  }
});

test('the line of each language stands in the list of hashes', () => {
  const {inline} = JSON.parse(read('integrity.json')) as {inline: Record<string, string>};
  const files = readdirSync(fileURLToPath(new URL('../../../dist/snippets', import.meta.url))).filter((file) => file.startsWith('early-'));
  expect(files).toHaveLength(30);
  for (const file of files) {
    const text = /^<script>([^]*)<\/script>\n$/.exec(read(`snippets/${file}`))![1]!;
    expect(inline[file.replace('.html', '')]).toBe(`sha256-${createHash('sha256').update(text).digest('base64')}`);
  }
});
