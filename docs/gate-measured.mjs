// Writes docs/gate-measured.md from what the last run of the matrix measured: `npm test -- e2e portable/matrix`, then this.
// Measures nothing itself; what the gate holds by design is said in the docs by hand.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

const FORMS = {
  script: '`<script type="text/plain" data-consent data-consent-src>`',
  src: 'the same with `src`',
  attribute: '`data-consent-src` and the like',
  comment: '`<template data-consent><!-- … --></template>`',
  html: '`<script type="text/html" data-consent>`',
  bare: '`<template data-consent>…</template>`, without the comment',
};

const reports = readdirSync(at('../test-results')).filter((file) => /^matrix-[a-z]+(-esr)?\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(at(`../test-results/${file}`), 'utf8')));

/** WebKitGTK tells pages no version of its own, so its name may be given: `node docs/gate-measured.mjs "WebKitGTK 2.50"`. */
const WEBKIT = process.argv[2] ?? 'WebKitGTK';

function version({userAgent}) {
  const [, name, number] = /(Chrome|Firefox)\/(\d+)/.exec(userAgent) ?? [];
  return name ? `${name === 'Chrome' ? 'Chromium' : name} ${number}` : WEBKIT;
}

const row = (...cells) => `| ${cells.join(' | ')} |`;

const cell = (report, form, key) => {
  const {counted, [key]: number} = report.scores.find((score) => score.form === form);
  return `${number} of ${counted}`;
};

const table = (key) => [
  row('Marked up as', ...reports.map(version)),
  row('---', ...reports.map(() => '---')),
  ...Object.entries(FORMS).map(([form, text]) => row(text, ...reports.map((report) => cell(report, form, key)))),
].join('\n');

/** `comment svg-onload: why` in some browsers -> the forms, under the vector and why. */
function lost() {
  const lines = new Map();
  for (const report of reports) {
    for (const line of report.lost) {
      const [, form, rest] = /^(\S+) (.*)$/.exec(line);
      const places = lines.get(rest) ?? new Map();
      lines.set(rest, places.set(version(report), [...(places.get(version(report)) ?? []), form]));
    }
  }
  return [...lines].map(([what, places]) => `- ${what} (${[...places].map(([browser, forms]) => `${browser}: ${forms.join(', ')}`).join('; ')})`).join('\n');
}

const perBrowser = (list) => reports.map((report) => `- ${version(report)}: ${list(report).map((name) => `\`${name}\``).join(', ') || 'none'}`).join('\n');

writeFileSync(at('gate-measured.md'), `# The gate, measured

Measured on ${new Date().toISOString().slice(0, 10)} in ${reports.map(version).join(', ')}. To measure again: \`npm test -- e2e portable/matrix\`,
then \`node docs/gate-measured.mjs\`. The vectors are in \`test/e2e/portable/matrix/\`.

A vector is a way in which a tracker is written into a page. Each stands unmarked on a page without us first: what does nothing there does
not count. Then each stands marked up, in a page that is sent in two parts and has scripts that hold up the parser, when browsers look
furthest ahead.

## Held before consent, without our script, and when it throws

${table('held')}

Requested before consent:

${perBrowser(({leaked}) => leaked)}

## Released once after consent, and on later visits, with all attributes

Scripts in the order of the page.

${table('released')}

Not released, or not whole:

${lost()}

## Gone after withdrawal

With what it stored, by one reload where scripts ran, else in place.

${table('gone')}

## Not counted

Chromium without a window asks for no icon and no manifest; Firefox and WebKit know no speculation rules. What is prefetched is fetched when
a browser has nothing else to do, if at all. \`head-\` is for the same in the head of the page.

${perBrowser(({idle}) => idle)}
`);
