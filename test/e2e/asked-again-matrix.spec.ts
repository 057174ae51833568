// A visitor who allowed statistics and refused the chat comes again: is she asked, what runs, and what do the preferences show?
// For each source of the configuration, each place of a new name, revision and end. By hand, and to the end: asked-again.spec.ts.
import type {Page} from 'playwright';
import {consoleLines, now, openPreferences, paths, ran, remember, storedNames} from './observed.js';
import {service, shopPage, trackerScript} from './shop-page.js';
import type {Site} from './site.js';
import {expect, test} from './visitor/fixture.js';

interface Row {
  /** The configuration of today. */
  source: {attributes?: string; children?: string; file?: object};
  /** Whether a script on the page is gated by the new name. */
  gated?: boolean;
  /** Whether the policy page is visited, which reads the whole configuration. */
  declaration?: boolean;
  /** The new name, if there is one. */
  added?: string;
  /** What is expected: whether a visitor whose choice counts is asked. */
  asks: boolean;
  /** What the preferences then show of each name; everything is off and nothing is new where all is asked again. */
  shown: Record<string, 'on' | 'off' | 'on in part' | 'off, new'>;
  /** What is stored after "Accept all", where the visitor was asked. */
  accepted?: string;
  /** What the author is told. */
  told?: string;
}

const CHILDREN = service('statistical', 'matomo') + service('functional', 'chat');
const SERVICES = [{name: 'matomo', category: 'statistical'}, {name: 'chat', category: 'functional'}];
const CATEGORIES = 'categories="statistical functional"';
const FILE = 'src="/cookies.json"';

const KNOWN = {statistical: 'on', functional: 'off'} as const;
const PART = {statistical: 'on in part', matomo: 'on', hotjar: 'off, new', functional: 'off'} as const;
const MORE = {...KNOWN, marketing: 'off, new'} as const;

/** By source, and where the new name stands. Each page holds a script of what was allowed and one of what was refused. */
const ROWS: Readonly<Record<string, Row>> = {
  'children, nothing new': {source: {children: CHILDREN}, asks: false, shown: KNOWN},
  'children, a new service among them': {
    source: {children: CHILDREN + service('statistical', 'hotjar')}, added: 'hotjar',
    asks: true, shown: PART, accepted: 'statistical.matomo.hotjar.functional.chat',
  },
  'children, a new category among them': {
    source: {children: `${CHILDREN}<cookie-category name="marketing"></cookie-category>`}, added: 'marketing',
    asks: true, shown: MORE, accepted: 'marketing.statistical.matomo.functional.chat',
  },
  'children, a new service of a new category among them': {
    source: {children: CHILDREN + service('marketing', 'pixel')}, added: 'pixel',
    asks: true, shown: MORE, accepted: 'statistical.matomo.functional.chat.marketing.pixel',
  },
  'children, and markup that is gated by a new one': {
    source: {children: CHILDREN + service('statistical', 'hotjar')}, added: 'hotjar', gated: true,
    asks: true, shown: PART, accepted: 'statistical.matomo.hotjar.functional.chat',
  },
  'children, and markup that is gated by a name that nobody declared': {
    source: {children: CHILDREN}, added: 'hotjar', gated: true, asks: false, shown: KNOWN, told: 'unknown-name',
  },
  'children, and a new name in "categories", which does not count beside them': {
    source: {children: CHILDREN, attributes: 'categories="marketing"'}, added: 'marketing', asks: false, shown: KNOWN, told: 'two-sources',
  },

  'a file, nothing new': {source: {attributes: FILE, file: {services: SERVICES}}, asks: false, shown: KNOWN},
  // As something is refused, each page reads the file to erase what is left of that.
  'a file, a new service in it alone': {
    source: {attributes: FILE, file: {services: [...SERVICES, {name: 'hotjar', category: 'statistical'}]}}, added: 'hotjar',
    asks: true, shown: PART, accepted: 'statistical.matomo.hotjar.functional.chat',
  },
  'a file, a new category in it alone': {
    source: {attributes: FILE, file: {categories: [{name: 'marketing'}], services: SERVICES}}, added: 'marketing',
    asks: true, shown: MORE, accepted: 'marketing.statistical.matomo.functional.chat',
  },
  'a file, a new service in it alone, where a declaration loads it': {
    source: {attributes: FILE, file: {services: [...SERVICES, {name: 'hotjar', category: 'statistical'}]}}, added: 'hotjar', declaration: true,
    asks: true, shown: PART, accepted: 'statistical.matomo.hotjar.functional.chat',
  },
  'a file, and markup that is gated by a new name of it': {
    source: {attributes: FILE, file: {services: [...SERVICES, {name: 'hotjar', category: 'statistical'}]}}, added: 'hotjar', gated: true,
    asks: true, shown: PART, accepted: 'statistical.matomo.hotjar.functional.chat',
  },
  'a file, and markup that is gated by a name that nobody declared': {
    source: {attributes: FILE, file: {services: SERVICES}}, added: 'hotjar', gated: true, asks: false, shown: KNOWN, told: 'unknown-name',
  },
  'a file, and a new name in "categories", which does not count beside it': {
    source: {attributes: `${FILE} categories="marketing"`, file: {services: SERVICES}}, added: 'marketing', asks: false, shown: KNOWN, told: 'two-sources',
  },
  'a file, and a new child, which counts instead of it': {
    source: {attributes: FILE, children: service('statistical', 'hotjar'), file: {services: SERVICES}}, added: 'hotjar',
    asks: true, shown: {statistical: 'on'}, accepted: 'statistical.hotjar', told: 'two-sources',
  },

  '"categories", nothing new': {source: {attributes: CATEGORIES}, asks: false, shown: KNOWN},
  '"categories", a new name in it': {
    source: {attributes: 'categories="statistical functional marketing"'}, added: 'marketing',
    asks: true, shown: MORE, accepted: 'statistical.functional.marketing',
  },
  '"categories", and markup that is gated by the new name in it': {
    source: {attributes: 'categories="statistical functional marketing"'}, added: 'marketing', gated: true,
    asks: true, shown: MORE, accepted: 'statistical.functional.marketing',
  },
  '"categories", and markup that is gated by a name that nobody declared': {
    source: {attributes: CATEGORIES}, added: 'hotjar', gated: true, asks: false, shown: KNOWN, told: 'unknown-name',
  },
  '"categories", and a new child, which counts instead of it': {
    source: {attributes: CATEGORIES, children: service('marketing', 'pixel')}, added: 'pixel',
    asks: true, shown: {marketing: 'off, new'}, accepted: 'marketing.pixel', told: 'two-sources',
  },
};

/** Whether the earlier choice counts, by what has happened to it. */
const HAPPENED = {
  'the same revision, before the end': {revision: '1', age: 60, counts: true},
  'another revision, before the end': {revision: '2', age: 60, counts: false},
  'the same revision, after the end': {revision: '1', age: 190 * 86_400, counts: false},
  'another revision, after the end': {revision: '2', age: 190 * 86_400, counts: false},
};

async function visit(page: Page, site: Site, {source, gated, declaration, added}: Row, revision: string): Promise<void> {
  if (source.file) site.shop.file('/cookies.json', JSON.stringify(source.file));
  const {attributes = '', children = ''} = source;
  site.page('/', shopPage({
    attributes: `${attributes} revision="${revision}"`,
    children,
    above: trackerScript(site, 'statistical', '/count.js') + trackerScript(site, 'functional', '/chat.js'),
    below: (gated ? trackerScript(site, added!, '/new.js') : '') + (declaration ? '<cookies-declaration></cookies-declaration>' : ''),
  }));
  // A declaration is long, and its end under the banner.
  await page.setViewportSize({width: 1280, height: 3000});
  await page.goto(site.url('/'), {waitUntil: 'networkidle', referer: site.url('/before')});
}

/** What the open preferences show of each name that has a box. */
const shownIn = (page: Page): Promise<Record<string, string>> => page.locator('dialog label').evaluateAll((labels) =>
  Object.fromEntries(labels.map((label) => {
    const {value, checked, indeterminate} = label.querySelector('input')!;
    const tick = indeterminate ? 'on in part' : checked ? 'on' : 'off';
    return [value, label.querySelector('em')?.textContent === 'New' ? `${tick}, new` : tick];
  })));

const allOff = (shown: Row['shown']): Row['shown'] => Object.fromEntries(Object.keys(shown).map((name) => [name, 'off']));

for (const [happened, {revision, age, counts}] of Object.entries(HAPPENED)) {
  test.describe(`${happened}:`, () => {
    for (const [what, row] of Object.entries(ROWS)) {
      const asks = row.asks || !counts;
      test(`${what}: ${asks ? (counts ? 'the new name is asked for' : 'everything is asked for') : 'nothing is asked for'}`, async ({page, site}) => {
        const lines = consoleLines(page);
        await remember(page, site, {granted: 'statistical.matomo', denied: 'functional.chat', seconds: now() - age});
        await visit(page, site, row, revision);
        // Beside a declaration, which offers the choice, the banner is quiet.
        const isBanner = asks && !row.declaration;
        await (isBanner ? expect(page.locator('#banner')).toBeVisible() : expect(page.locator('#banner')).toHaveCount(0));
        // Nothing is fetched to ask with.
        if (!asks && !row.told) expect(paths(site).join()).not.toContain('-ui-');
        expect(await ran(page)).toEqual(counts ? ['/count.js'] : []);
        const {added = 'nothing'} = row;
        const has = await page.evaluate((added) => ['statistical', 'matomo', 'functional', 'chat', added].filter((name) => window.cookiesPreferences!.has(name)), added);
        expect(has).toEqual(counts ? ['statistical', 'matomo'] : []);
        expect(await page.evaluate(() => window.cookiesPreferences!.consent?.granted)).toEqual(counts ? ['statistical', 'matomo'] : undefined);

        await openPreferences(page);
        expect(await shownIn(page)).toEqual(counts ? row.shown : allOff(row.shown));
        await page.keyboard.press('Escape');
        await expect(page.locator('#banner')).toHaveCount(isBanner ? 1 : 0);
        expect(await ran(page)).toEqual(counts ? ['/count.js'] : []);
        if (row.told) await expect.poll(() => lines.some((line) => line.includes(` ${row.told}:`))).toBe(true);
        else expect(lines).toEqual([]);

        if (!row.accepted) return;
        await (row.declaration ? page.locator('cookies-declaration p > button').nth(1) : page.locator('#accept')).click();
        await expect(page.locator('#banner')).toHaveCount(0);
        if (row.gated) await expect.poll(() => ran(page)).toContain('/new.js');
        expect(await storedNames(page)).toEqual([row.accepted, '']);
      });
    }
  });
}
