// Tests of lang/duration.ts: declared durations, dates and lists of names in words.
// White space differs from browser to browser, so any of it counts as a space.

import {expect} from 'chai';
import {printDate, printDuration, printNames} from '../../../src/lang/duration.js';

const print = (duration: string, lang: string): string => printDuration(duration, lang, 'SESSION').text.replace(/\s/g, ' ');

describe('a duration', () => {
  for (const [duration, en, fr] of [
    ['P14D', '14 days', '14 jours'],
    ['P1D', '1 day', '1 jour'],
    ['P13M', '13 months', '13 mois'],
    ['P1Y', '1 year', '1 an'],
    ['P2W', '2 weeks', '2 semaines'],
    ['PT30M', '30 minutes', '30 minutes'],
    ['PT1H', '1 hour', '1 heure'],
    ['PT45S', '45 seconds', '45 secondes'],
    ['P1Y6M', '1 year, 6 months', '1 an et 6 mois'],
    ['P1DT12H', '1 day, 12 hours', '1 jour et 12 heures'],
    ['P0D', '0 days', '0 jour'],
    ['session', 'SESSION', 'SESSION'],
  ] as const) {
    it(`${duration} is ${en}, and ${fr} in French`, () => {
      expect(print(duration, 'en')).equal(en);
      expect(print(duration, 'fr')).equal(fr);
      expect(print(duration, 'fr-CA')).equal(fr);
    });
  }

  for (const text of ['', 'P', 'PT', '2 years', 'p14d', '14D', 'P14', 'P-1D', 'P1.5Y', 'P1D ', 'until you leave']) {
    it(`is shown as it was written: ${JSON.stringify(text)}`, () => expect(printDuration(text, 'en', 'SESSION')).deep.equal({text, lang: 'en'}));
  }

  it('is Basque also where the browser knows no Basque', () => {
    for (const [duration, text] of [['P6M', '6 hilabete'], ['P1Y', '1 urte'], ['P014D', '14 egun']] as const) expect(print(duration, 'eu-ES')).equal(text);
    expect(printDuration('P1Y6M', 'eu', '').lang).equal('eu');
  });

  it('is English, and says so, in a language that nobody knows', () => {
    expect(printDuration('P6M', 'tlh', '')).deep.equal({text: '6 months', lang: 'en'});
    expect(printDuration('session', 'tlh', 'SESSION')).deep.equal({text: 'SESSION', lang: 'tlh'});
  });
});

const DAY = new Date('2026-02-03T00:30Z');

it('a date is in the words of the language, else in figures', () => {
  expect(printDate(DAY, 'en', 'UTC')).equal('February 3, 2026');
  expect(printDate(DAY, 'fr-', 'UTC')).equal('3 février 2026');
  expect(printDate(DAY, 'tlh', 'UTC')).equal('2026-02-03');
  expect(printDate(DAY, 'tlh', 'America/New_York')).equal('2026-02-02');
});

it('names are listed as the language does it, else by commas', () => {
  expect(printNames(['A', 'B'], 'en')).equal('A and B');
  expect(printNames(['A', 'B', 'C'], 'fr')).equal('A, B et C');
  expect(printNames(['أ', 'ب'], 'ar')).equal('أ وب');
  expect(printNames(['A', 'B', 'C'], 'tlh')).equal('A, B, C');
  expect(printNames(['A'], 'tlh')).equal('A');
});
