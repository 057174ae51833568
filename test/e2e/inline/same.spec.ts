// What a page brings along is what the interface would have shown: the same elements, texts and parts, and the same pixels.
// That it does the same is in answers.spec.ts and give-way.spec.ts.
import type {Page} from 'playwright';
import {service} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import {element, inlinePage, ordinaryPage} from './snippet-page.js';

const NASTY = 'Maps &amp; &lt;b&gt;more&lt;/b&gt;&nbsp;&quot;now&quot; &lt;/template&gt;&lt;!--';

const SERVICES = service('necessary', 'session') + service('statistical', 'counter')
  + '<cookie-service name="video" category="third-party" party="third" provider="Tube"></cookie-service>';

const CONFIGURATIONS: Record<string, string> = {
  'categories alone': element(),
  'services, third parties and a link': element('declaration-href="/cookies?a=1&amp;b=2" position="top" heading-level="3"', SERVICES),
  'own categories and words': element('', `<cookie-category name="maps" label="${NASTY}" summary="${NASTY}"></cookie-category>
    <cookie-text key="title" text="${NASTY}"></cookie-text><cookie-text key="reject" text="Nein danke" lang="de"></cookie-text><cookie-text key="who" text="{site} fragt"></cookie-text>`),
  'rich content': element('categories="statistical"', '<b slot="heading">Cookies &amp; <i>co</i></b><span slot="text">We ask.</span>'),
  'something exempt': element('exempt="statistical"', service('statistical', 'counter') + service('marketing', 'adverts')),
  'French': element('categories="statistical third-party" lang="fr" declaration-href="/cookies" position="bottom-end"'),
  'Arabic': element('lang="ar" declaration-href="/cookies" position="bottom-start"', SERVICES),
  'in the page': element('categories="functional" position="inline" lang="de"'),
};

/** All of the shadow root that can be seen or heard, or found by others. */
const shape = (page: Page): Promise<unknown> => page.locator('cookies-preferences').evaluate((element) => {
  const shapeOf = (node: Node): unknown[] => {
    if (node.nodeType === Node.COMMENT_NODE || node instanceof HTMLStyleElement) return [];
    if (!(node instanceof Element)) return [node.nodeValue];
    const attributes = [...node.attributes].map(({name, value}) => `${name}=${value}`).sort();
    return [[node.localName, attributes, [...node.childNodes].flatMap(shapeOf)]];
  };
  const merge = (list: unknown[]): unknown[] => list.reduce<unknown[]>((all, one) => {
    const text = typeof one === 'string' ? one : undefined;
    if (text !== undefined && typeof all.at(-1) === 'string') all.push(`${String(all.pop())}${text}`);
    else if (text !== '') all.push(Array.isArray(one) && Array.isArray(one[2]) ? [one[0], one[1], merge(one[2])] : one);
    return all;
  }, []);
  return merge([...element.shadowRoot!.childNodes].flatMap(shapeOf));
});

async function visit(page: Page, site: Site, html: string): Promise<void> {
  site.page('/', html);
  await page.goto(site.url('/'));
  await page.locator('#banner').waitFor();
}

for (const [what, markup] of Object.entries(CONFIGURATIONS)) {
  test.describe(what, () => {
    test('gives the same elements', async ({page, site}) => {
      await visit(page, site, ordinaryPage(markup));
      const expected = await shape(page);
      await visit(page, site, await inlinePage(markup));
      expect(await page.evaluate(() => customElements.get('cookies-preferences'))).toBeUndefined();
      expect(await shape(page)).toEqual(expected);
      // And so it stays, when the interface takes over.
      await page.locator('#settings').click();
      await page.locator('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('dialog').waitFor({state: 'detached'});
      expect(await shape(page)).toEqual(expected);
      expect(await page.locator('cookies-preferences').evaluate((element) => element.shadowRoot!.querySelector('style'))).toBeNull();
    });

    test('leaves the same in the page', async ({page, site}) => {
      const outside = (): Promise<string> => page.evaluate(() => {
        const copy = document.querySelector('cookies-preferences')!.cloneNode(true) as Element;
        copy.removeAttribute('base');
        return copy.outerHTML.trim();
      });
      await visit(page, site, ordinaryPage(markup));
      const expected = await outside();
      await visit(page, site, await inlinePage(markup));
      expect((await outside()).replace(/>\n/, '>')).toBe(expected);
    });

    for (const [width, height] of [[1280, 720], [360, 740]] as const) {
      test(`looks the same in a window of ${width} by ${height}`, async ({page, site}) => {
        await page.setViewportSize({width, height});
        const look = async (html: string): Promise<Buffer> => {
          await visit(page, site, html);
          // Room at the end of the page belongs to the look.
          if (!markup.includes('inline')) await page.waitForFunction(() => getComputedStyle(document.documentElement).getPropertyValue('--cookies-banner-height'));
          return page.screenshot();
        };
        const ordinary = await look(ordinaryPage(markup));
        expect((await look(await inlinePage(markup))).equals(ordinary)).toBe(true);
      });
    }
  });
}
