// The words of all warnings: what is wrong, and what to write instead. Each code is a heading in the README.
// Who warns of what: check.ts, gate/mistakes.ts, gate/hosts.ts and the places that meet the mistake.

const README = 'https://github.com/cookies-preferences/cookies-preferences#';

const TEMPLATE = '<template data-consent="…"><!-- … --></template>';

/** What to write on something that is live, which is called `<iframe src="…">`. */
function toHold(live: string): string {
  const [, tag, attribute] = /^<([\w-]+)(?: ([\w:-]+)=)?/.exec(live) ?? [];
  if (tag === 'script' && attribute !== 'href') return 'write type="text/plain" data-consent="…" on it, or ';
  return /^(src|srcset|srcdoc|href|poster|data)$/.test(attribute ?? '') && !/^(script|use|image)$/.test(tag!)
    ? `write data-consent="…" data-consent-${attribute}="…" on it instead of ${attribute}, or `
    : '';
}

const SENTENCES = {
  'address': (value) => `${value} runs code, which no address may; nothing is loaded`,
  'attribute': (value) => `${value}; write one that is`,
  'bare-template': (value) => `Firefox fetches such markup out of ${value} before anybody agrees; put its markup into a comment: ${TEMPLATE}`,
  'category-label': (value) => `category "${value}" is not built in and has no label; write <cookie-category name="${value}" label="…">. It stays shut`,
  'comment-end': (value) => `the comment in ${value} ends before its markup does; write no "-->" in it. Its markup is not opened as it is meant`,
  'consent-type': (value) => `data-consent-type="${value}" is no script that runs; write "module" or nothing. It never runs`,
  'cookies-blocked': () => 'the browser keeps no cookie, so the choice holds for this page only',
  'data-src': (value) => `${value} is not an attribute of the gate, and lazy loaders act on it; write data-consent-${/data-(\w+)/.exec(value)?.[1] ?? 'src'}`,
  'duplicate-name': (value) => `the name "${value}" stands twice; give each category and service a name of its own. The first counts`,
  'empty-template': (value) => `${value} is empty, as some minifiers and frameworks drop comments; write <script type="text/html" data-consent="…">…</script>`,
  'exempt-category': (value) => `exempt="${value}" lets run what no country is known to exempt; name services that only count visits, with category="statistical"`,
  'exempt-duration': (value) => `${value}, the longest that authorities name for what runs until refused; shorten it, or take it out of "exempt"`,
  'exempt-name': (value) => `"${value}" of "exempt" is not declared, so nobody sees it or can refuse it; declare a category or service of that name, or take it out`,
  'exempt-necessary': () => 'what is necessary needs no consent anyway, and cannot be refused; take "necessary" out of "exempt"',
  'exempt-party': (value) => `"${value}" belongs to a third party, and what runs until refused may serve this site alone; take it out of "exempt"`,
  'exempt-vendor': (value) => `"${value}" looks like Google Analytics, which is not known to qualify, as Google uses the data, too; take it out of "exempt"`,
  'file-missing': (value) => `${value} could not be loaded; check the address in "src" and, under a policy, "connect-src". Everything stays shut`,
  'file-shape': (value) => `${value}; see the README for the form of the file. Everything stays shut`,
  'google-first': (value) => `${value} may run before it is told that nothing is granted; put the snippet of docs/signals-google.md first in <head>, or write type="text/plain" data-consent="…" on the tag`,
  'google-keys': (value) => `"${value}" in google-keys is not of the form NAME: KEY KEY; write "statistical: analytics_storage", say, with names of ours and the keys ad_storage, ad_user_data, ad_personalization, analytics_storage, functionality_storage and personalization_storage. Its keys stay denied`,
  'hint': (value) => `${value} connects to what is gated before consent; remove it, or put it into ${TEMPLATE}`,
  'live': (value) => `${value} is not held back by data-consent; ${toHold(value)}put it into ${TEMPLATE}`,
  'matomo-first': (value) => `Matomo ran before it was told to wait, and may have counted visitors who were not asked; write _paq.push(['${value}']) as the first call of its snippet, or gate the script`,
  'microsoft-keys': (value) => `"${value}" in microsoft-keys is not of the form NAME: KEY KEY; write "statistical: analytics_storage", say, with names of ours and the keys ad_storage and analytics_storage. Its keys stay denied`,
  'name': (value) => `"${value}" is no name; use up to 32 of a-z, 0-9, - and _, beginning with a letter or digit`,
  'no-element': () => 'markup is gated, but there is no <cookies-preferences>; add one to the page. Everything stays shut',
  'no-name': (value) => `${value} names nobody; write data-consent="…" with the name of a category or service. It stays shut`,
  'nonce': (value) => `the script ${value} has not the nonce of our own; give it the nonce of the page. It stays shut`,
  'noscript': (value) => `<noscript> loads ${value} for visitors without JavaScript, who cannot be asked; remove it`,
  'record-href': (value) => `record-href="${value}" is not an address of this origin, ${self.origin}; write "/consent", say. No decision is recorded`,
  'record-lost': (value) => `${value}. The record of a decision is lost`,
  'script-end': (value) => `</script> ends ${value} too early; write its markup into a comment: ${TEMPLATE}`,
  'script-type': (value) => `a gated script has type="${value}"; write type="text/plain" for code or "text/html" for markup. It stays shut`,
  'service-category': (value) => `service "${value}" has no category; write category="statistical", say. It stays shut`,
  'style': (value) => `browsers fetch what ${value} imports; put it into ${TEMPLATE}`,
  'too-many-names': () => 'the names do not fit into a cookie; use fewer or shorter ones. Everything stays shut',
  'two-elements': () => 'there is more than one <cookies-preferences>; keep one. The first counts',
  'two-sources': (value) => `services are declared twice; keep one of the children, "src" and "categories". ${value}`,
  'unclosed': (value) => `<${value}> stands inside <cookies-preferences>; write </cookies-preferences> before it`,
  'unknown-category': (value) => `category "${value}" does not exist; use necessary, functional, statistical, marketing or third-party, or add <cookie-category name="${value}" label="…">. It stays shut`,
  'unknown-language': (value) => `there is no "${value}" yet; English is shown`,
  'unknown-name': (value) => `nothing is declared under the name "${value}"; add a category or service of that name. It stays shut`,
  'unknown-text': (value) => `no text has the key "${value}"; write one of those in the README, or NAME.ATTRIBUTE of something declared, such as matomo.purpose`,
  'untranslated': (value) => `what is declared has no words in ${value}; write them in this language, too. Those of another one are shown`,
} satisfies Record<string, (value: string) => string>;

export type WarningCode = keyof typeof SENTENCES;

const printed = new Set<string>();

/** Prints a warning, once for each value. */
export function print(code: WarningCode, value = '', element?: Element | null): void {
  if (printed.has(code + value)) return;
  printed.add(code + value);
  console.warn(`[cookies-preferences] ${code}: ${SENTENCES[code](value)}. ${README}${code}`, ...(element ? [element] : []));
}
