// Writes docs/measured.md and its charts from the last results of `peers`.
// What its rows mean, and what is unfair to whom, is said in README.md here.
import {mkdirSync, writeFileSync} from 'node:fs';
import {drawBars, drawLines} from './charts.js';
import type {ComparedRow, Comparison} from './comparison.js';
import {at, readLast, type Results, toSetting} from './last-results.js';
import {toTable} from './markdown.js';
import {lastOf, SCRIPTS} from './measure-scale.js';
import {toolsIn, topicsOf} from './table.js';
import {writeReadme} from './write-readme.js';

interface Chart {
  readonly file: string;
  readonly title: string;
  /** Names of rows. */
  readonly rows: readonly string[];
  draw(rows: readonly ComparedRow[], comparison: Comparison): string;
}

const bars = (file: string, title: string, panels: Readonly<Record<string, string>>): Chart =>
  ({file, title, rows: Object.values(panels), draw: (rows, comparison) => drawBars(rows, comparison, Object.keys(panels))});

const CHARTS: readonly Chart[] = [
  bars('bytes', 'Bytes of a first visit', {'until the banner, B': 'bytes, first visit, until the banner', 'in all, B': 'bytes, first visit, in all'}),
  bars('banner', 'Banner painted', {'slow network, ms': 'banner painted, slow network', '4× slowed CPU, ms': 'banner painted, 4× slowed CPU'}),
  bars('gated', 'First gated script of a returning visitor', {
    'full speed, ms': 'first gated script, returning, full speed',
    '4× slowed CPU, ms': 'first gated script, returning, 4× slowed CPU',
    'slow network, ms': 'first gated script, returning, slow network',
  }),
  {
    file: 'growth',
    title: 'Last of many gated scripts, beyond plain ones',
    rows: SCRIPTS.map(lastOf),
    draw: (rows, comparison) => drawLines(rows, comparison, SCRIPTS.map(String), ['gated scripts', 'ms, 4× slowed CPU']),
  },
];

/** Draws what was measured, and gives the Markdown that shows it; nothing where not all of it was measured. */
function writeChart({file, title, rows: names, draw}: Chart, comparison: Comparison): string {
  const rows = names.flatMap((name) => comparison.rows.find((row) => row.name === name) ?? []);
  if (rows.length < names.length) return '';
  writeFileSync(at(`../docs/measured/${file}.svg`), draw(rows, comparison) + '\n');
  return `### ${title}\n\n![${title}; all numbers are in the tables below.](measured/${file}.svg)\n\n`;
}

function toReferences({rows, tools}: Results): string {
  const titles = toolsIn(rows, tools).flatMap(({title, kind}) => (kind === 'reference' ? [title] : []));
  return titles[0] ? ` No tools to install, but to tell how little it could be: ${titles.join(', ')}.` : '';
}

const toPage = (results: Results, charts: string): string => `# Measured

Ours beside other tools that do the same work on the same page. [What is measured, how, and what is unfair to whom](../bench/README.md); \`npm run bench -- peers page\` measures all of it again,
and writes this page.

${toSetting(results)}
${results.tools.flatMap(({title, version}) => (version ? [`${title} ${version}`] : [])).join(', ')}.

"Ours" is installed by the one tag, "early" by the tag and a line, "inline" by the printed snippet: [three ways to install](install.md).

Less is better in all rows. In each cell a median, and how many times ours by the one tag. Bold is the best of ours and the other tools; → says who leads, "level" where it is not the same one in three
of four runs.${toReferences(results)}

${charts && '## Charts\n\nBlue: ours. Grey: other tools. Pale: references.\n\n'}${charts}${topicsOf(results).map(([topic, rows]) => `## ${topic}\n\n${toTable(rows, results.tools)}`).join('\n\n')}
`;

export function writePage(): void {
  const results = readLast();
  mkdirSync(at('../docs/measured'), {recursive: true});
  const charts = CHARTS.map((chart) => writeChart(chart, results)).join('');
  writeFileSync(at('../docs/measured.md'), toPage(results, charts));
  console.log('Written to docs/measured.md');
  writeReadme(results);
}
