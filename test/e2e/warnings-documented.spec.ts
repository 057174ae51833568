// Each code of a warning is a heading of the README, which the printed line links to, and the list is in order.
// The lines themselves are tested in the unit tests.
import {readFileSync} from 'node:fs';
import {expect, test} from './visitor/fixture.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const firstsOf = (text: string, form: RegExp): string[] => [...text.matchAll(form)].map(([, first]) => first!);

test('each code of a warning is a heading of the README', () => {
  const codes = firstsOf(read('src/config/warnings.ts'), /^ {2}'([a-z-]+)': \(/gm);
  const [, list] = read('README.md').split('## Warnings\n');
  expect(codes).toContain('unknown-name');
  // That a file is missing is said without one.
  expect(firstsOf(list!, /^### (.+)$/gm)).toEqual([...codes, 'load'].sort());
});
