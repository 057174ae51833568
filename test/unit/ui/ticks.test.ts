// Tests of ui/ticks.ts: how the ticks of a category and its services follow one another, and which names they stand for.
// How the form looks and what is saved is tested from outside.

import {expect} from 'chai';
import {follow, ticked} from '../../../src/ui/ticks.js';
import {configOf, PORTAL} from '../portal.js';
import {place} from '../on-page.js';

const box = (kind: string, name: string, attributes = ''): string => `<label><input type="checkbox" name="${kind}" value="${name}" ${attributes}>${name}</label>`;

/** A form with two services in one category, one category without, and one that cannot be switched. */
function open(): HTMLFormElement {
  const form = place<HTMLFormElement>(`<form>
    <section>${box('category', 'necessary', 'checked disabled')}</section>
    <section>${box('category', 'statistical')}${box('service', 'matomo')}${box('service', 'plausible')}</section>
    <section>${box('category', 'third-party')}</section></form>`);
  form.addEventListener('change', follow);
  return form;
}

/** The state of every box, as `+name` (on), `-name` (off), `~name` (some of it). */
const states = (form: HTMLFormElement): string => [...form.querySelectorAll('input')]
  .map(({indeterminate, checked, value}) => (indeterminate ? '~' : checked ? '+' : '-') + value).join(' ');

describe('the ticks', () => {
  for (const [clicks, expected] of [
    [[], '-statistical -matomo -plausible -third-party'],
    [['statistical'], '+statistical +matomo +plausible -third-party'],
    [['statistical', 'statistical'], '-statistical -matomo -plausible -third-party'],
    [['matomo'], '~statistical +matomo -plausible -third-party'],
    [['matomo', 'plausible'], '+statistical +matomo +plausible -third-party'],
    [['matomo', 'matomo'], '-statistical -matomo -plausible -third-party'],
    [['statistical', 'plausible'], '~statistical +matomo -plausible -third-party'],
    [['matomo', 'statistical'], '+statistical +matomo +plausible -third-party'],
    [['third-party'], '-statistical -matomo -plausible +third-party'],
    [['necessary'], '-statistical -matomo -plausible -third-party'],
  ] as const) {
    it(`are ${expected} after clicks on ${clicks.join(', ') || 'nothing'}`, () => {
      const form = open();
      for (const name of clicks) form.querySelector<HTMLInputElement>(`[value=${name}]`)!.click();
      expect(states(form)).equal(`+necessary ${expected}`);
    });
  }

  it('stay as they are when anything else changes', () => {
    const form = open();
    form.querySelector<HTMLInputElement>('[value=matomo]')!.click();
    for (const target of [undefined, null, form]) follow({target});
    expect(states(form)).equal('+necessary ~statistical +matomo -plausible -third-party');
  });

  it('stand for the names that are on, and for services that are not offered singly', () => {
    const {categories} = configOf(PORTAL);
    const form = open();
    for (const name of ['matomo', 'third-party']) form.querySelector<HTMLInputElement>(`[value=${name}]`)!.click();
    const along = categories.filter(({name}) => name === 'third-party' || name === 'marketing');
    expect(ticked(form, along)).deep.equal(['third-party', 'matomo', 'youtube']);
  });
});
