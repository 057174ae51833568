// Writes the tables of the README and of the pages beside this file from the code, between their markers; `--check` only compares.
// Elements come from the manifest, which is made of their JSDoc by `npm run manifest`; what else there is from the source.

import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {runnerImport} from 'vite';
import {PAGE_ATTRIBUTES} from '../src/build/page-attributes.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const read = (path) => readFileSync(ROOT + path, 'utf8');

const elements = JSON.parse(read('dist/custom-elements.json')).modules.flatMap(({declarations = []}) => declarations);

const pages = ['README.md', ...readdirSync(`${ROOT}docs`).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`)];

const cell = (text = '') => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const table = (head, rows) => [`| ${head.join(' | ')} |`, `|${head.map(() => '---').join('|')}|`, ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`)].join('\n');

const code = (text) => (text ? `\`${text}\`` : '');

/** Those of an element by its tag. */
const ofElement = {
  attributes: ({attributes}) => table(['Attribute', 'Default', ''], attributes.map(({name, default: initial, description}) => [code(name), initial ?? '', description])),
  slots: ({slots}) => table(['Slot', ''], slots.map(({name, description}) => [code(name), description])),
  parts: ({cssParts}) => table(['Part', ''], cssParts.map(({name, description}) => [code(name), description])),
  properties: ({cssProperties}) => table(['Custom property', 'Default', ''], cssProperties.map(({name, default: initial, description}) => [code(name), code(initial), description])),
  events: ({events}) => table(['Event', ''], events.map(({name, type, description}) => [code(name), `\`${type.text}\`: ${description}`])),
};

const sources = readdirSync(`${ROOT}src/core`).map((file) => read(`src/core/${file}`));

/** Members of an exported interface of src/core, each with the comment above it. */
function members(name) {
  const [, body] = sources.map((source) => RegExp(`export interface ${name}(?: extends \\w+)? \\{\\n([^]*?)\\n\\}`).exec(source)).find(Boolean);
  const each = [...body.matchAll(/ {2}\/\*\*([^]*?)\*\/\n {2}(.+);/g)];
  return table(['', ''], each.map(([, comment, signature]) => [code(signature.replace('readonly ', '')), comment.replace(/\s*\n\s*\* ?/g, ' ').trim()]));
}

/** The keys of the texts in a file of src/lang, with the English words. */
async function texts(file) {
  const {module} = await runnerImport(`${ROOT}src/lang/${file}.ts`, {configFile: false, root: ROOT, logLevel: 'error'});
  return table(['Key', 'In English'], Object.entries(module.texts).map(([key, text]) => [code(key), text]));
}

const OTHERS = {
  members,
  texts,
  page: () => table(['Attribute', ''], PAGE_ATTRIBUTES.map(({name, description}) => [code(name), description])),
};

const make = (kind, of) => OTHERS[kind]?.(of) ?? ofElement[kind](elements.find(({tagName}) => tagName === of));

const MARKED = /<!-- table: (\w+) ([\w-]+) -->\n[^]*?<!-- end -->/g;

/** Fills `<!-- table: KIND OF -->` … `<!-- end -->`. */
async function fill(text) {
  const tables = await Promise.all([...text.matchAll(MARKED)].map(async ([, kind, of]) => `<!-- table: ${kind} ${of} -->\n${await make(kind, of)}\n<!-- end -->`));
  return text.replace(MARKED, () => tables.shift());
}

for (const page of pages) {
  const before = read(page);
  const after = await fill(before);
  if (before === after) continue;
  if (process.argv.includes('--check')) {
    console.error(`The tables of ${page} are not those of the code: run \`npm run docs\`.`);
    process.exitCode = 1;
  } else writeFileSync(ROOT + page, after);
}
