// axe finds nothing wrong with anything that we show, in any state, light and dark, in all three directions of work: English, French, Arabic.
// The other languages are in accessible/languages.spec.ts; what axe cannot see is measured in the other specs of that folder.
import {violations} from '../accessible/axe.js';
import {faint} from '../accessible/contrast.js';
import {everything, NOTHING, nothingToChoose, STATES, type State} from '../accessible/states.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

async function expectClean(visitor: Visitor, {what, go, shows, part}: State): Promise<void> {
  await visitor.run(go);
  await visitor.waitFor(shows);
  expect(await violations(visitor, part), what).toEqual([]);
}

for (const lang of ['en', 'fr', 'ar']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in ${lang}, ${scheme}`, async ({visitor, site}) => {
      await visitor.visit(everything(site, {lang, scheme}));
      await visitor.waitFor('cookies-declaration table');
      for (const state of STATES) await expectClean(visitor, state);
      await visitor.visit(nothingToChoose(site, {lang, scheme}));
      await visitor.waitFor(() => window.cookiesPreferences);
      await expectClean(visitor, NOTHING);
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`edges, ticks and the focus stand out, ${scheme}`, async ({visitor, site}) => {
    await visitor.visit(everything(site, {scheme}));
    await visitor.waitFor('cookies-declaration table');
    for (const {what, go, shows} of STATES) {
      await visitor.run(go);
      await visitor.waitFor(shows);
      expect(await visitor.run(faint, 'cookies-preferences, [data-consent-placeholder]'), what).toEqual([]);
    }
  });
}
