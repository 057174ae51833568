// Fills what stands between two comments in README.md with the rows that matter most, from the last results of `peers`.
// All rows are in docs/measured.md.
import {readFileSync, writeFileSync} from 'node:fs';
import type {ComparedRow} from './comparison.js';
import {at, type Results, toSetting} from './last-results.js';
import {toTable} from './markdown.js';
import {KEY_ROWS} from './topics.js';
import {judge} from './verdict.js';

const BLOCK = /(?<=<!-- measured -->\n)[^]*?(?=<!-- end measured -->)/;

/** The hand-written page alone stands for the references here. */
const isShown = ({name, kind}: Results['tools'][number]): boolean => kind !== 'reference' || name === 'floor';

const keyRows = ({rows}: Results): ComparedRow[] => rows.filter(({name}) => KEY_ROWS.includes(name));

/** Where another tool leads, and who. */
const lost = (rows: readonly ComparedRow[], {tools}: Results): string[] =>
  rows.flatMap((row) => {
    const verdict = judge(row, tools);
    return verdict?.leader === 'peer' ? [`${row.name} (${verdict.peer.title})`] : [];
  });

function toLosses(results: Results): string {
  const names = lost(keyRows(results), results);
  return `Another tool leads in ${names[0] ? `${names.length} of these rows: ${names.join('; ')};` : 'none of these rows,'} and in ${lost(results.rows, results).length} of all ${results.rows.length}.`;
}

const toBlock = (results: Results): string => `${toTable(keyRows(results), results.tools.filter(isShown))}

${toSetting(results)} Ours is installed by the one tag, "early" by the tag and a line, "inline" by the printed snippet: [three ways to install](docs/install.md). Below each value, how many times ours by the tag. ${toLosses(results)} [All rows, charts, how it is measured and what is unfair to whom](docs/measured.md).
`;

export function writeReadme(results: Results): void {
  const file = at('../README.md');
  const text = readFileSync(file, 'utf8');
  if (keyRows(results).length < KEY_ROWS.length) return console.log('README.md is left as it is, as not all of its rows were measured.');
  if (!BLOCK.test(text)) return console.log('README.md has no <!-- measured --> … <!-- end measured --> to write into.');
  writeFileSync(file, text.replace(BLOCK, () => toBlock(results)));
  console.log('Written to README.md');
}
