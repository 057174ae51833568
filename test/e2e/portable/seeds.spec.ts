// The cookies policies of five portals, each rendered from attributes alone: word for word, in the same order.
// How the documents are read is in seed-document.ts; how the tables are built and stacked is tested elsewhere.
import {escape, portalPage} from '../portal-page.js';
import {fold, PORTALS, readDocument, type Row, type SeedDocument} from '../seed-document.js';
import {shownTexts} from '../shown-texts.js';
import {expect, test} from '../visitor/fixture.js';

const toService = ([provider, fn, cookies, purpose]: Row): string =>
  `<cookie-service category="necessary" provider="${escape(provider)}" function="${escape(fn)}"
    cookies="${escape(cookies)}" purpose="${escape(purpose)}"></cookie-service>`;

/** The page of a portal, with nothing in it but what its document says of this portal alone. */
const toPage = ({site, intro, rows}: SeedDocument): string => portalPage(
  `<cookies-preferences site="${site}" lang="en">${rows.map(toService).join('\n')}</cookies-preferences>
  <cookies-declaration intro="${escape(intro)}"></cookies-declaration>`,
);

for (const portal of PORTALS) {
  test(`the declaration of ${portal} says what its document says`, async ({site, visitor}) => {
    const document = readDocument(portal);
    site.page('/cookies', toPage(document));
    await visitor.visit(site.url('/cookies'));
    await visitor.waitFor('cookies-declaration table');
    const texts = await visitor.run(shownTexts, 'cookies-declaration');
    expect(texts.map(fold)).toEqual(document.texts);
  });
}

test('a portal with nothing to ask shows its declaration and nothing else', async ({site, visitor}) => {
  site.page('/cookies', toPage(readDocument('casey')));
  await visitor.visit(site.url('/cookies'));
  await visitor.waitFor('cookies-declaration table');
  expect(await visitor.isVisible('#banner')).toBe(false);
  expect(await visitor.run(() => document.querySelectorAll('cookies-declaration button').length)).toBe(0);
  expect(await visitor.run(() => document.querySelector('cookies-preferences')!.shadowRoot!.textContent!.trim())).toBe('');
  expect(site.requests().map(({path}) => path).filter((path) => path.includes('-preferences-preferences-'))).toEqual([]);
  expect(await visitor.cookies()).toEqual([]);
  if (visitor.hasConsole) expect(visitor.console()).toEqual([]);
});

test('a document holds four rows and thirty-one texts', async () => {
  for (const portal of PORTALS) {
    const {rows, texts} = readDocument(portal);
    expect([portal, rows.length, texts.length]).toEqual([portal, 4, 31]);
  }
});
