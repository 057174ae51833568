// What visitors are promised to download at most, in bytes after brotli: sums over files of dist/cdn, as the README has them.
// Single files are compared with what is written down of them by file-sizes.ts.
import type {Sizes} from './file-sizes.js';

/** Each sum of `sums` is at most `most`. */
interface Promised {
  what: string;
  most: number;
  sums: readonly (readonly string[])[];
}

/** The largest sum of a promise, and of which files it is. */
export interface Kept {
  what: string;
  most: number;
  bytes: number;
  files: readonly string[];
}

const promises = (languages: readonly string[]): Promised[] => [
  {what: 'core', most: 2048, sums: [['core']]},
  {what: 'first visit, until the banner is shown', most: 9500, sums: [['core', 'ui']]},
  {what: 'the core in a page that brings its banner along', most: 2700, sums: [['inline']]},
  {what: 'what such a page fetches beside the configuration', most: 900, sums: [['meanwhile']]},
  {what: 'preferences on top', most: 2200, sums: [['preferences']]},
  {what: 'placeholders', most: 2600, sums: [['placeholders']]},
  {what: 'embeds, templates and what comes late', most: 4400, sums: [['gate']]},
  {what: 'configuration and saving an answer', most: 4400, sums: [['choice']]},
  {what: 'erasing', most: 1600, sums: [['erase']]},
  {what: 'what a visit begins with, and a page asks us to do', most: 1750, sums: [['actions']]},
  {what: 'a vendor that is told of the choice', most: 1250, sums: ['google', 'matomo', 'microsoft'].map((name) => [name])},
  {what: 'a language', most: 2048, sums: languages.map((name) => (name === 'en' ? ['en-more'] : [name, `${name}-more`]))},
  {what: 'its words for the declaration', most: 2048, sums: languages.map((name) => [`${name}-policy`])},
];

/** A file that is not there would make each promise easy to keep. */
function sum(sizes: Sizes, files: readonly string[]): number {
  return files.reduce((total, name) => {
    const size = sizes[`cdn/${name}`];
    if (!size) throw new Error(`bench/size-promises.ts counts cdn/${name}, which is not built`);
    return total + size.brotli;
  }, 0);
}

export function keptPromises(sizes: Sizes, languages: readonly string[]): Kept[] {
  return promises(languages).map(({what, most, sums}) => {
    const [largest] = sums.map((files) => ({what, most, files, bytes: sum(sizes, files)})).sort((one, other) => other.bytes - one.bytes);
    return largest!;
  });
}
