// Writes docs/withdrawal-measured.md from what the last run measured: `npm test -- e2e e2e/trackers`, then this.
// Measures nothing itself; that the table is the measured one is a test of that run.
import {readFileSync, writeFileSync} from 'node:fs';

const at = (path) => new URL(path, import.meta.url);

const {table, again, userAgent} = JSON.parse(readFileSync(at('../test-results/trackers.json'), 'utf8'));

const [, version] = /Chrome\/(\d+)/.exec(userAgent);

writeFileSync(at('withdrawal-measured.md'), `# Withdrawal, measured

Measured on ${new Date().toISOString().slice(0, 10)} in Chromium ${version}. To measure again: \`npm test -- e2e e2e/trackers\`, then
\`node docs/withdrawal-measured.mjs\`. A test fails when the table here is not the one it measured. The trackers are in \`test/e2e/trackers/packages/\`.

Each is a package as published on npm, on pages of \`https://www.shop.example\`, in an ordinary profile. The pages are marked up as their owner
would: the vendor's tags gated, and what they store declared. A server on the same machine stands in for the vendor's hosts.

${table}

- **Leaves**: what it stored on a page without us, by kind of item. There it must write, or the rest would prove nothing.
- **Nothing before a choice**, **nothing after a refusal**: nothing stored and nothing requested of any other host, with clicks that the page
  tells the tracker of; after the refusal also on the next page.
- **Works once accepted**: stores all of it and sends a report, at once and again on the next page, with no error.
- **Gone at withdrawal**: after a click in the preferences nothing of it is stored, no frame of it is there, nothing of it is fetched, and the page was
  loaded again exactly once.
- **Stays gone**: nothing is stored or sent after another click on that page, nor on the next page with a click there.
- **Out of reach**: cookies of another site, which no script of this page can erase. The frame that set it is gone and does not come again,
  and the preferences name the cookie.

Scripts that run cannot be stopped, so some write again while the page is left. That is why every page erases what is denied when it begins. Found
there again: ${again.join('; ') || 'nothing'}.

In the moment between the click and the reload a script may still send a last report. Listeners of \`consent-change\` can switch that off before.
`);
