// Prints how large a build is, and fails it if more is downloaded than promised, or if a size is not the one that is written down in sizes.json.
// `npm run sizes` builds and writes the sizes down instead, which the commit then shows.
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {inspect} from 'node:util';
import {differencesOf, measure, recordOf, type Sizes} from './file-sizes.js';
import {keptPromises} from './size-promises.js';
import {fileTable, promiseTable} from './size-table.js';

export interface SizeCheck {
  /** The folder that was built. */
  dist: string;
  /** Where sizes are written down. */
  record: string;
  languages: readonly string[];
  isWriting: boolean;
  print(text: string): void;
}

/** As it is printed: a stack would only hide what is said. */
function fail(message: string): never {
  throw Object.assign(new Error(message), {[inspect.custom]: () => message});
}

/** When they are written anew, it matters little what was there: a merge may have left both sides of a conflict. */
function readRecord({record, isWriting}: SizeCheck): Sizes {
  if (!existsSync(record)) return {};
  try {
    return JSON.parse(readFileSync(record, 'utf8')) as Sizes;
  } catch (error) {
    return isWriting ? {} : fail(`bench/sizes.json cannot be read: ${(error as Error).message}\nWrite it anew by \`npm run sizes\`.`);
  }
}

/** A line for each file, so that two changes seldom meet in one. */
const toText = (sizes: Sizes): string => `{\n${Object.entries(sizes).map(([name, size]) => `  "${name}": ${JSON.stringify(size)}`).join(',\n')}\n}\n`;

export function checkSizes(check: SizeCheck): void {
  const {dist, record, languages, isWriting, print} = check;
  const [sizes, recorded] = [measure(dist), readRecord(check)];
  print(`\n${fileTable(sizes, recorded, languages)}\n`);
  const kept = keptPromises(sizes, languages);
  print(`${promiseTable(kept)}\n`);
  const broken = kept.filter(({bytes, most}) => bytes > most);
  if (broken[0]) fail(`More than promised: ${broken.map(({what, bytes, most}) => `${what}, ${bytes} of ${most} B`).join('; ')}`);
  const differences = differencesOf(sizes, recorded);
  if (isWriting) {
    writeFileSync(record, toText(recordOf(sizes, recorded)));
    print([...differences, 'Written to bench/sizes.json; commit it with the change.'].join('\n'));
  } else if (differences[0]) {
    fail(`Other sizes than in bench/sizes.json:\n${differences.join('\n')}\nIf that is meant, \`npm run sizes\` writes them down; commit bench/sizes.json with the change.`);
  }
}
