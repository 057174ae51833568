// Prints the sizes of the built files as a table, of the languages only the largest of each kind, and below it what is promised.
// What is wrong with them is said by sizes.ts.
import {namesOf, type Sizes} from './file-sizes.js';
import type {Kept} from './size-promises.js';

const HEAD = ['', 'raw', 'gzip', 'brotli', 'recorded', 'difference'];

const line = ([label, ...cells]: readonly (string | number)[]): string => `${label}`.padEnd(46) + cells.map((cell) => `${cell}`.padStart(11)).join('');

const signed = (bytes: number): string => (bytes > 0 ? `+${bytes}` : `${bytes || ''}`);

function rowOf(name: string, label: string, sizes: Sizes, recorded: Sizes): string {
  const [size, before] = [sizes[name], recorded[name]];
  if (!size) return line([label, '–', '–', '–', before!.brotli, 'missing']);
  return line([label, size.raw, size.gzip, size.brotli, before?.brotli ?? '–', before ? signed(size.brotli - before.brotli) : 'new']);
}

/** Files that stand in one row: all languages of `cdn/fr-more`, say, and each other file alone. */
function grouped(names: readonly string[], languages: readonly string[]): Map<string, string[]> {
  const ofLanguage = RegExp(`/(${languages.join('|')})(?=-|$)`);
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const key = name.replace(ofLanguage, '/*');
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return groups;
}

export function fileTable(sizes: Sizes, recorded: Sizes, languages: readonly string[]): string {
  const brotli = (name: string): number => sizes[name]?.brotli ?? 0;
  const rows = [...grouped(namesOf(sizes, recorded), languages)].map(([key, names]) => {
    const largest = names.reduce((one, other) => (brotli(other) > brotli(one) ? other : one));
    return rowOf(largest, key === largest ? key : `${key}, largest of ${names.length}: ${largest}`, sizes, recorded);
  });
  return [line(HEAD), ...rows].join('\n');
}

export const promiseTable = (kept: readonly Kept[]): string =>
  [line(['', 'brotli', 'promised', '']), ...kept.map(({what, bytes, most, files}) => `${line([what, bytes, most])}   ${files.join(' + ')}`)].join('\n');
