// What the build says of the sizes of its files, on small builds that are written here; no browser is opened.
// Whether what is really built has the sizes that are written down is found by each build itself.
import {createHash} from 'node:crypto';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliSize} from '../../bench/file-sizes.js';
import {checkSizes} from '../../bench/sizes.js';
import {expect, test as base} from './visitor/fixture.js';

/** What visitors are promised something of. */
const PROMISED = ['actions', 'choice', 'en-more', 'en-policy', 'erase', 'gate', 'google', 'inline', 'matomo', 'meanwhile', 'microsoft', 'placeholders', 'preferences', 'ui'];

/** Digits that compress little, 40 a line. */
const noise = (lines: number): string =>
  Array.from({length: lines}, (_, line) => createHash('sha1').update(`${line}`).digest('hex')).join('');

class SmallBuild {
  readonly #dist: string;
  readonly #record: string;
  printed = '';

  constructor(folder: string) {
    this.#dist = join(folder, 'dist');
    this.#record = join(folder, 'sizes.json');
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.#dist, path)), {recursive: true});
    writeFileSync(join(this.#dist, path), text);
  }

  remove(path: string): void {
    rmSync(join(this.#dist, path));
  }

  get record(): string {
    return readFileSync(this.#record, 'utf8');
  }

  set record(text: string) {
    writeFileSync(this.#record, text);
  }

  /** Gives what the build fails with, or nothing. */
  check({isWriting = false} = {}): string {
    this.printed = '';
    const print = (text: string): void => void (this.printed += `${text}\n`);
    try {
      checkSizes({dist: this.#dist, record: this.#record, languages: ['en'], isWriting, print});
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  }
}

const test = base.extend<{small: SmallBuild}>({
  small: async ({}, use, info) => {
    const small = new SmallBuild(info.outputPath());
    small.write('cdn/cookies-preferences.js', noise(20));
    for (const name of PROMISED) small.write(`cdn/cookies-preferences-${name}-01234567.js`, noise(20));
    small.write('esm/ui.js', noise(30));
    expect(small.check({isWriting: true})).toBe('');
    await use(small);
  },
});

test('it passes with the sizes that are written down, and with another hash in names', ({small}) => {
  expect(small.check()).toBe('');
  small.remove('cdn/cookies-preferences-gate-01234567.js');
  small.write('cdn/cookies-preferences-gate-76543210.js', noise(20));
  expect(small.check()).toBe('');
  small.write('esm/ui.js.map', noise(40));
  expect(small.check()).toBe('');
});

test('it fails when a file has grown, and says by how much and what to do', ({small}) => {
  small.write('cdn/cookies-preferences-gate-01234567.js', noise(22));
  expect(small.check()).toMatch(/^Other sizes .*\ncdn\/gate: 800 → 880 B raw, \d+ → \d+ B gzip, \d+ → \d+ B brotli\nIf that is meant, `npm run sizes` /);
});

test('it fails when a file has shrunk', ({small}) => {
  small.write('esm/ui.js', noise(28));
  expect(small.check()).toMatch(/\nesm\/ui: 1200 → 1120 B raw, .*\n/);
  expect(small.check()).not.toContain('cdn/ui');
});

test('it fails when a file of the same length is compressed to more or less', ({small}) => {
  small.write('esm/ui.js', 'a'.repeat(1200));
  expect(small.check()).toMatch(/\nesm\/ui: \d+ → \d+ B gzip, \d+ → \d+ B brotli\n/);
  small.check({isWriting: true});
  expect(small.check()).toBe('');
});

test('it passes with a few bytes more or less than are written down', ({small}) => {
  for (const written of [noise(30) + ';'.repeat(24), noise(30).slice(24)]) {
    small.write('esm/ui.js', written);
    expect(small.check()).toBe('');
  }
  small.write('esm/ui.js', noise(30) + ';'.repeat(25));
  expect(small.check()).toContain('1200 → 1225 B raw');
});

test('it fails when a file is new or missing', ({small}) => {
  small.write('cdn/cookies-preferences-ghost-01234567.js', noise(1));
  small.remove('esm/ui.js');
  expect(small.check()).toMatch(/^Other sizes .*\ncdn\/ghost is new\nesm\/ui is missing\nIf /);
  expect(small.printed).toMatch(/^cdn\/ghost .* new$/m);
  expect(small.printed).toMatch(/^esm\/ui .* missing$/m);
});

test('it fails when two files would be taken for one', ({small}) => {
  small.write('cdn/cookies-preferences-core-01234567.js', noise(1));
  expect(small.check()).toContain('cdn/core');
});

/** A text as long as the other, of other digits, that is compressed to a few bytes more or less: what another hash does. */
function withOtherDigits(text: string): string {
  const texts = Array.from({length: 100}, (_, count) => `${text.slice(0, -8)}${count * 654321}`.padEnd(text.length, '0'));
  return texts.find((one) => one.length === text.length && brotliSize(one) !== brotliSize(text))!;
}

test('what is written down changes for what has changed, however little, and passes from then on', ({small}) => {
  const before = small.record.split('\n');
  small.write('esm/ui.js', noise(31));
  small.write('cdn/cookies-preferences-ui-01234567.js', `${noise(20)};`);
  small.write('cdn/cookies-preferences-ghost-01234567.js', noise(1));
  small.write('cdn/cookies-preferences-gate-01234567.js', withOtherDigits(noise(20)));
  expect(small.check({isWriting: true})).toBe('');
  expect(small.printed).toMatch(/\ncdn\/ghost is new\nesm\/ui: .*\nWritten /);
  const changed = small.record.split('\n').filter((line) => !before.some((other) => other.replace(/,$/, '') === line.replace(/,$/, '')));
  expect(changed.map((line) => line.split('"')[1])).toEqual(['cdn/ghost', 'cdn/ui', 'esm/ui']);
  expect(small.check()).toBe('');
});

test('a record that a merge has spoilt fails the build until it is written anew', ({small}) => {
  small.record = `<<<<<<< HEAD\n${small.record}`;
  expect(small.check()).toContain('`npm run sizes`');
  expect(small.check({isWriting: true})).toBe('');
  expect(small.check()).toBe('');
});

test('what visitors are promised is kept to the byte, and else nothing is written down', ({small}) => {
  let text = noise(105);
  while (brotliSize(text.slice(1)) > 2048) text = text.slice(1);
  small.write('cdn/cookies-preferences.js', text.slice(1));
  expect(small.check({isWriting: true})).toBe('');
  const {record} = small;
  small.write('cdn/cookies-preferences.js', text);
  for (const isWriting of [false, true]) expect(small.check({isWriting})).toMatch(/^More than promised: core, 20(49|5\d) of 2048 B$/);
  expect(small.record).toBe(record);
  expect(small.printed).toMatch(/^first visit, until the banner is shown +\d{4} +9500 +core \+ ui$/m);
});

test('a promise of a file that is not built fails the build', ({small}) => {
  small.remove('cdn/cookies-preferences-ui-01234567.js');
  for (const isWriting of [false, true]) expect(small.check({isWriting})).toContain('counts cdn/ui');
});
