// Every language, in one visit each, on a small screen: axe finds nothing, nothing is cut off, and the words run in their direction.
// English, French and Arabic are looked at more closely, in all browsers, in portable/accessible.spec.ts and layout.spec.ts.
import {readdirSync} from 'node:fs';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {violations} from './axe.js';
import {cutOff, sideways} from './measure.js';
import {everything, RIGHT_TO_LEFT, STATES} from './states.js';

/** Found by the names of their files. */
const LANGUAGES = readdirSync(new URL('../../../src/lang', import.meta.url)).flatMap((file) => /^(\w\w)\.ts$/.exec(file)?.[1] ?? []);

async function expectGood(visitor: Visitor, what: string, part: string): Promise<void> {
  const ours = `${part}, [data-consent-placeholder]`;
  expect(await visitor.run(cutOff, ours), what).toEqual([]);
  expect(await visitor.run(sideways, ours), what).toEqual([]);
  expect(await violations(visitor, part), what).toEqual([]);
}

test('there are languages', () => {
  expect(LANGUAGES).toContain('en');
  expect(LANGUAGES.length).toBeGreaterThan(10);
});

for (const lang of LANGUAGES) {
  test(`${lang} is accessible and whole in every state`, async ({visitor, site}) => {
    await visitor.setViewport(320, 640);
    await visitor.visit(everything(site, {lang}));
    await visitor.waitFor('cookies-declaration table');
    for (const {what, go, shows, part} of STATES) {
      await visitor.run(go);
      await visitor.waitFor(shows);
      await expectGood(visitor, what, part);
    }
    const shown = await visitor.run(() => {
      const root = document.querySelector('cookies-preferences')!.shadowRoot!.querySelector<HTMLElement>('#root')!;
      return [root.lang, root.dir, getComputedStyle(root).direction];
    });
    const direction = RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
    expect(shown).toEqual([lang, direction, direction]);
  });
}
