// Writes the tables of the README and of the pages beside this file from the custom-elements manifest, between their markers; `--check` only compares.
// The manifest is made from the JSDoc of the elements by `npm run manifest`.

import {readdirSync, readFileSync, writeFileSync} from 'node:fs';

const MANIFEST = new URL('../dist/custom-elements.json', import.meta.url);

const {modules} = JSON.parse(readFileSync(MANIFEST, 'utf8'));
const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);

const pages = ['../README.md', ...readdirSync(new URL('.', import.meta.url)).filter((file) => file.endsWith('.md'))];

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');

const code = (text) => (text ? `\`${text}\`` : '');

const TABLES = {
  attributes: ({attributes}) => table(['Attribute', 'Default', ''], attributes.map(({name, default: initial, description}) => [code(name), initial ?? '', description])),
  slots: ({slots}) => table(['Slot', ''], slots.map(({name, description}) => [code(name), description])),
  parts: ({cssParts}) => table(['Part', ''], cssParts.map(({name, description}) => [code(name), description])),
  properties: ({cssProperties}) => table(['Custom property', 'Default', ''], cssProperties.map(({name, default: initial, description}) => [code(name), code(initial), description])),
  events: ({events}) => table(['Event', ''], events.map(({name, description}) => [code(name), description])),
};

/** Fills `<!-- table: KIND TAG -->` … `<!-- end -->`. */
const fill = (text) =>
  text.replace(/<!-- table: (\w+) ([\w-]+) -->\n[^]*?<!-- end -->/g, (_, kind, tag) => {
    const element = elements.find(({tagName}) => tagName === tag);
    return `<!-- table: ${kind} ${tag} -->\n${TABLES[kind](element)}\n<!-- end -->`;
  });

for (const page of pages) {
  const file = new URL(page, import.meta.url);
  const before = readFileSync(file, 'utf8');
  const after = fill(before);
  if (before === after) continue;
  if (process.argv.includes('--check')) {
    console.error(`The tables of ${page.replace('../', '')} are not those of the code: run \`npm run docs\`.`);
    process.exitCode = 1;
  } else writeFileSync(file, after);
}
