// Writes docs/withdrawal-measured.md from what the last run measured: `npm test -- e2e trackers`, then this.
// Measures nothing itself; that the table is the measured one is a test of that run.
import {readFileSync, writeFileSync} from 'node:fs';

const at = (path) => new URL(path, import.meta.url);

writeFileSync(at('withdrawal-measured.md'), `# Withdrawal, measured

Trackers as published on npm, each on a page of \`https://www.shop.example\`, in an ordinary profile of Chromium. The page is marked up as its
owner would: the vendor's tags gated, and what it stores declared. A server on the same machine stands in for the vendor's hosts.
To measure again: \`npm test -- e2e trackers\`, then \`node docs/withdrawal-measured.mjs\`. A test fails when the table here is not the one it measured.

${readFileSync(at('../test-results/trackers.md'), 'utf8')}

- **Leaves**: what it stored on a page without us, by kind of item. A tracker that writes nothing there would prove nothing.
- **Nothing before a choice**, **nothing after a refusal**: nothing stored, nothing requested of any other host, with clicks that the page's own
  code tells the tracker of; after the refusal also on the next page.
- **Works once accepted**: stores all of it and sends a report, at once and for the returning visitor on the next page.
- **Gone at withdrawal**: by a click in the preferences. Nothing of it is stored, no frame of it is there, and the page was loaded again exactly once.
- **Stays gone**: after another click on that page, and on the next page with a click there; nothing was sent either.
- **Wrote again while the page was left**: what was back after erasing and before the first script of the new page. Scripts cannot be stopped, so what
  they write as they go is erased by the new page.
- **Out of reach**: cookies of another site, which no script of this page can erase. Gone means there that the frame is gone and does not come again;
  the cookie stays where it is, and is named as such to the visitor.

What a script still sends in the moment between the click and the reload, such as a last report as the page is left, cannot be held back; listeners of
\`consent-change\` may switch the vendor's sending off before.
`);
