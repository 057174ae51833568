// Tests of core/stored.ts by cookies that nobody foresaw: whatever they are, nothing throws, and nothing is granted but by a
// value of our form, of this revision and in its time. The judge goes by the documented grammar (docs/servers.md), letter by letter.

import {expect} from 'chai';
import * as fc from 'fast-check';
import {openReader} from '../reader.js';

const COOKIE = 'cookies_preferences';
const REVISION = '2026-11.b';
const NOW = Date.parse('2026-11-22T12:00:00Z') / 1000;
const DAY = 86_400;
/** Six months before that are 22 May, and so many days. */
const LIFE = 184 * DAY;

const DIGITS = '0123456789';
const LOWER = 'abcdefghijklmnopqrstuvwxyz';
const TOKEN = LOWER + LOWER.toUpperCase() + DIGITS + '_-';

const isMadeOf = (text: string, letters: string): boolean => [...text].every((letter) => letters.includes(letter));
const isList = (text: string): boolean => isMadeOf(text, TOKEN + '.');
const isWithin = (value: number, least: number, most: number): boolean => value >= least && value <= most;

interface Judged {
  seconds: number;
  granted: string[];
}

/** What one value means; nothing, if it is not of our form, of this revision, or of this time. */
function judgeValue(value: string): Judged | undefined {
  const fields = value.split('&').map((field) => [field.slice(0, field.indexOf('=') + 1), field.slice(field.indexOf('=') + 1)] as const);
  const [v, t, r, granted, denied, id] = fields.map(([, text]) => text);
  const keys = fields.map(([key]) => key).join('&');
  if (keys !== 'v=&t=&r=&granted=&denied=' && keys !== 'v=&t=&r=&granted=&denied=&id=') return undefined;
  if (id !== undefined && (id.length !== 22 || !isMadeOf(id, TOKEN))) return undefined;
  if (v !== '1' || t!.length !== 10 || !isMadeOf(t!, DIGITS) || r !== REVISION) return undefined;
  if (!isList(granted!) || !isList(denied!)) return undefined;
  const seconds = Number(t);
  if (!isWithin(seconds, NOW - LIFE + 1, NOW + DAY - 1)) return undefined;
  return {seconds, granted: granted!.split('.').filter((name) => name && !denied!.split('.').includes(name))};
}

/** The names that may run, by the first of the newest values. */
function judge(cookies: string): string[] | null {
  let best: Judged | undefined;
  for (const pair of cookies.split('; ')) {
    const judged = pair.startsWith(`${COOKIE}=`) ? judgeValue(pair.slice(COOKIE.length + 1)) : undefined;
    if (judged && (!best || judged.seconds > best.seconds)) best = judged;
  }
  return best ? best.granted : null;
}

const names = fc.uniqueArray(fc.oneof(
  {weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/)},
  // Names that no page can have, and an empty one.
  {weight: 1, arbitrary: fc.stringMatching(/^[\w-]{0,40}$/)},
), {maxLength: 5});
const seconds = fc.oneof(
  fc.integer({min: NOW - LIFE + 1, max: NOW}),
  fc.constantFrom(NOW - LIFE - DAY, NOW - LIFE, NOW - LIFE + 1, NOW + DAY - 1, NOW + DAY, NOW + DAY + 1, 1_000_000_000, 9_999_999_999),
);
const revisions = fc.oneof({weight: 6, arbitrary: fc.constant(REVISION)}, {weight: 1, arbitrary: fc.constantFrom('1', '2026-11xb', '2026-11.', '')});
const values = fc.tuple(seconds, revisions, names, names, fc.constantFrom('', '', '&id=AZaz09_-AZaz09_-AZaz09'))
  .map(([t, r, granted, denied, id]) => `${COOKIE}=v=1&t=${t}&r=${r}&granted=${granted.join('.')}&denied=${denied.join('.')}${id}`);

/** What gets between, into or around a value. */
const pieces = fc.oneof(
  fc.constantFrom(';', '; ', '=', '&', '.', '..', '-', '_', ' ', '%', '%2E', '+', ',', '"', '\n', '\0', '\\', '0', '1', 'a', 'A', 'é', 'ſ', 'K', '１'),
  fc.constantFrom('v=1', 'v=2', '&t=', `&r=${REVISION}`, '&granted=', '&denied=', '&id=', `${COOKIE}=`, '&granted=statistical', 'a'.repeat(33)),
  fc.string({unit: 'binary', maxLength: 3}),
);

/** Cuts out so much at a place, and puts something there: a piece, or a part of the text itself. */
const wounds = fc.record({place: fc.nat(), length: fc.nat(4), piece: fc.option(pieces), from: fc.nat(), taken: fc.nat(12)});

function wound(text: string, {place, length, piece, from, taken}: {place: number; length: number; piece: string | null; from: number; taken: number}): string {
  const at = place % (text.length + 1);
  const start = from % (text.length + 1);
  return text.slice(0, at) + (piece ?? text.slice(start, start + taken)) + text.slice(at + length);
}

const wounded = fc.tuple(values, fc.array(wounds, {maxLength: 3})).map(([value, all]) => all.reduce(wound, value));
const others = fc.oneof(fc.constantFrom('a=1', 'a', '=', '', `x${COOKIE}=v=1`, `${COOKIE}2=1`, `${COOKIE}=accepted`), fc.string());

let read: Awaited<ReturnType<typeof openReader>>;

/** That the reader and the judge are of one mind; what the judge takes for a choice is counted, so that the test is about something. */
function expectJudged(cookies: fc.Arbitrary<string>, numRuns: number): {choices: number; none: number} {
  const seen = {choices: 0, none: 0};
  fc.assert(fc.property(cookies, (text) => {
    const expected = judge(text);
    seen[expected ? 'choices' : 'none']++;
    expect(read({cookies: text, now: NOW * 1000, revision: REVISION}), JSON.stringify(text)).deep.equal(expected);
  }), {numRuns});
  return seen;
}

describe('nothing is granted that no visitor of this revision gave', () => {
  before(async () => (read = await openReader()));

  it('by a choice to which something was done', () => {
    const {choices, none} = expectJudged(wounded, 3000);
    expect(choices).above(100);
    expect(none).above(100);
  });

  it('by several cookies, whole and broken, in any order', () => {
    const lists = fc.array(fc.oneof(values, wounded, others), {maxLength: 6});
    const {choices, none} = expectJudged(fc.tuple(lists, fc.constantFrom('; ', '; ', '; ', ';', ' ', ',')).map(([list, by]) => list.join(by)), 1500);
    expect(choices).above(100);
    expect(none).above(100);
  });

  it('by any text, which never throws', () => {
    expectJudged(fc.oneof(fc.string({unit: 'binary'}), fc.array(pieces).map((list) => list.join('')), fc.array(pieces).map((list) => `${COOKIE}=${list.join('')}`)), 1500);
  });

  it('by a text that is long, in no time worth speaking of', () => {
    const long = fc.tuple(fc.constantFrom('.', 'a', 'a.', 'a-', '-', '; ', `; ${COOKIE}=`, '&granted='), fc.constantFrom('', '!', '.'));
    fc.assert(fc.property(long, ([unit, end]) => {
      const cookies = `${COOKIE}=v=1&t=${NOW}&r=${REVISION}&granted=${unit.repeat(4096)}${end}&denied=`;
      expect(read({cookies, now: NOW * 1000, revision: REVISION})).deep.equal(judge(cookies));
    }));
  });
});
