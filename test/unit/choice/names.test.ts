// Tests of choice/names.ts: what a choice grants and denies, by examples and by rules that always hold.
// How it is written down is tested in save.test.ts.

import {expect} from 'chai';
import * as fc from 'fast-check';
import {change, type Choice, grantOnly, isSameChoice} from '../../../src/choice/names.js';
import {type Config, namesOf, NECESSARY} from '../../../src/config/config.js';
import type {Consent} from '../../../src/core/consent.js';
import {configOf, PORTAL} from '../portal.js';

const config = configOf(PORTAL);
const ALL = ['statistical', 'matomo', 'plausible', 'third-party', 'youtube', 'functional', 'marketing', 'ads'];

const toConsent = (choice: Choice): Consent => ({...choice, date: new Date(0), revision: '1'});

/** Changes one after another, each as `+name name`, `-name`, or `+`/`-` alone for all. */
function choiceAfter(...changes: string[]): Choice {
  return changes.reduce((choice: Choice | undefined, text) => {
    const names = text.slice(1).match(/\S+/g) ?? namesOf(config);
    return change(config, choice && toConsent(choice), names, text.startsWith('+'));
  }, undefined)!;
}

/** The order of names means nothing. */
const sorted = (answers: string): string => answers.split(' ').sort().join(' ');

/** The answers as one text, so that a failure can be read at once. */
const print = ({granted, denied}: Choice): string => sorted([...granted.map((name) => `+${name}`), ...denied.map((name) => `-${name}`)].join(' '));

const EXAMPLES: readonly [what: string, changes: string[], expected: string][] = [
  ['granting all grants every name', ['+'], ALL.map((name) => `+${name}`).join(' ')],
  ['refusing all denies every name', ['-'], ALL.map((name) => `-${name}`).join(' ')],
  ['a category brings its services', ['+statistical'], '+statistical +matomo +plausible'],
  ['a category takes its services with it', ['+', '-statistical'], '+third-party +youtube +functional +marketing +ads -statistical -matomo -plausible'],
  ['a service alone leaves its category open', ['+matomo'], '+matomo'],
  ['all services grant their category', ['+matomo', '+plausible'], '+statistical +matomo +plausible'],
  ['the only service grants its category', ['+youtube'], '+third-party +youtube'],
  ['one denied service denies its category', ['+statistical', '-plausible'], '+matomo -statistical -plausible'],
  ['a service granted again grants its category again', ['+statistical', '-plausible', '+plausible'], '+statistical +matomo +plausible'],
  ['a category of a nameless service is granted by its own name only', ['+ads'], '+ads'],
  ['a category of a nameless service stays denied, whatever its others do', ['-marketing', '+ads'], '+ads -marketing'],
  ['a category of nameless services has one answer', ['+functional'], '+functional'],
  ['others keep their answers', ['-marketing', '+statistical'], '+statistical +matomo +plausible -marketing -ads'],
  ['what is necessary is never asked', ['+necessary'], ''],
  ['what nobody declared is left out', ['+unknown', '-other'], ''],
];

describe('a choice', () => {
  for (const [what, changes, expected] of EXAMPLES) {
    it(`is clear: ${what}`, () => expect(print(choiceAfter(...changes))).equal(sorted(expected)));
  }

  it('loses names that are declared no more', () => {
    const consent = toConsent({granted: ['gone', 'matomo'], denied: ['gone-too', 'marketing']});
    expect(print(change(config, consent, ['youtube'], true))).equal(sorted('+matomo +third-party +youtube -marketing'));
  });

  it('leaves a category as it was when a service is new to it', () => {
    const consent = toConsent({granted: ['statistical', 'matomo'], denied: []});
    expect(print(change(config, consent, ['youtube'], true))).equal(sorted('+statistical +matomo +third-party +youtube'));
  });

  for (const [names, expected] of [
    [[], ALL.map((name) => `-${name}`).join(' ')],
    [['statistical', 'matomo', 'plausible'], '+statistical +matomo +plausible -third-party -youtube -functional -marketing -ads'],
    [['statistical'], '-statistical -matomo -plausible -third-party -youtube -functional -marketing -ads'],
    [['youtube', 'functional'], '+third-party +youtube +functional -statistical -matomo -plausible -marketing -ads'],
    [['marketing', 'ads', 'unknown'], '+marketing +ads -statistical -matomo -plausible -third-party -youtube -functional'],
  ] as const) {
    it(`that grants ${names.join(', ') || 'nothing'} alone denies the rest`, () => {
      expect(print(grantOnly(config, names))).equal(sorted(expected));
    });
  }
});

/** Up to four categories of up to four services, some of them without a name. */
const configs: fc.Arbitrary<Config> = fc
  .array(fc.array(fc.boolean(), {maxLength: 4}), {minLength: 1, maxLength: 4})
  .map((categories) => configOf([NECESSARY, 'statistical', 'marketing', 'functional'].slice(0, categories.length).map((category, index) =>
    `<cookie-category name="${category}"></cookie-category>` + categories[index]!.map((isNamed, number) =>
      `<cookie-service category="${category}" ${isNamed ? `name="${category}-${number}"` : ''}></cookie-service>`).join('')).join('')));

/** A configuration, and a choice after any acts on it. */
const histories = configs.chain((declared) => {
  const names = [NECESSARY, 'unknown', ...namesOf(declared)];
  const acts = fc.array(fc.tuple(fc.subarray(names), fc.boolean()), {minLength: 1, maxLength: 6});
  return fc.record({declared: fc.constant(declared), acts});
});

const replay = (declared: Config, acts: readonly (readonly [string[], boolean])[]): Choice =>
  acts.reduce((choice, [names, answer]) => change(declared, toConsent(choice), names, answer), {granted: [], denied: []} as Choice);

describe('any choice', () => {
  it('answers each declared name once at most, and no other', () => {
    fc.assert(fc.property(histories, ({declared, acts}) => {
      const {granted, denied} = replay(declared, acts);
      const answered = [...granted, ...denied];
      expect(new Set(answered).size).equal(answered.length);
      expect(namesOf(declared)).include.members(answered);
    }));
  });

  it('grants a category only if all its services are granted', () => {
    fc.assert(fc.property(histories, ({declared, acts}) => {
      const {granted} = replay(declared, acts);
      for (const {name, services} of declared.categories) {
        if (granted.includes(name)) expect(granted).include.members(services.flatMap((service) => service.name || []));
      }
    }));
  });

  it('answers as it was told last, for every service', () => {
    fc.assert(fc.property(histories, fc.boolean(), ({declared, acts}, answer) => {
      const before = replay(declared, acts);
      for (const name of declared.categories.filter((one) => one.name !== NECESSARY).flatMap(({services}) => services.flatMap((one) => one.name || []))) {
        const choice = change(declared, toConsent(before), [name], answer);
        expect(answer ? choice.granted : choice.denied).include(name);
      }
    }));
  });

  it('is complete after one answer for all', () => {
    fc.assert(fc.property(histories, fc.boolean(), ({declared, acts}, answer) => {
      const choice = change(declared, toConsent(replay(declared, acts)), namesOf(declared), answer);
      expect(answer ? choice.granted : choice.denied).deep.equal(namesOf(declared));
    }));
  });

  it('stays the same when it is given again', () => {
    fc.assert(fc.property(histories, ({declared, acts}) => {
      const [names, answer] = acts.at(-1)!;
      const choice = replay(declared, acts);
      expect(isSameChoice(choice, change(declared, toConsent(choice), names, answer))).equal(true);
    }));
  });
});

describe('two choices', () => {
  const choice = {granted: ['a', 'b'], denied: ['c', 'd']};
  for (const [what, other, isSame] of [
    ['with the same names', {granted: ['a', 'b'], denied: ['c', 'd']}, true],
    ['in another order', {granted: ['b', 'a'], denied: ['d', 'c']}, true],
    ['with another answer', {granted: ['a', 'c'], denied: ['b', 'd']}, false],
    ['changed round', {granted: ['c', 'd'], denied: ['a', 'b']}, false],
    ['of which one grants more', {granted: ['a', 'b', 'e'], denied: ['c', 'd']}, false],
    ['of which one denies less', {granted: ['a', 'b'], denied: ['c']}, false],
  ] as const) {
    it(`${what} are ${isSame ? 'the same' : 'two'}`, () => {
      expect(isSameChoice(choice, other)).equal(isSame);
      expect(isSameChoice(other, choice)).equal(isSame);
    });
  }
});
