// The words of all warnings: what is wrong, and what to write instead. Each code is a heading in the README.
// Who warns of what: check.ts, names.ts and the places that meet the mistake.

const README = 'https://github.com/cookies-preferences/cookies-preferences#';

const SENTENCES = {
  'address': (value) => `${value} runs code, which no address may; nothing is loaded`,
  'attribute': (value) => `${value}; a value that fits is used`,
  'category-label': (value) => `category "${value}" is not built in and has no label; write <cookie-category name="${value}" label="…">. It stays shut`,
  'cookies-blocked': () => 'the browser keeps no cookie, so the choice holds for this page only',
  'duplicate-name': (value) => `the name "${value}" stands twice; give each category and service a name of its own. The first counts`,
  'file-missing': (value) => `${value} could not be loaded; check the address in "src" and, under a policy, "connect-src". Everything stays shut`,
  'file-shape': (value) => `${value}; see the README for the form of the file. Everything stays shut`,
  'name': (value) => `"${value}" is no name; use up to 32 of a-z, 0-9, - and _, beginning with a letter or digit`,
  'no-element': () => 'markup is gated, but there is no <cookies-preferences>; add one to the page. Everything stays shut',
  'nonce': (value) => `the script ${value} has not the nonce of our own; give it the nonce of the page. It stays shut`,
  'service-category': (value) => `service "${value}" has no category; write category="statistical", say. It stays shut`,
  'too-many-names': () => 'the names do not fit into a cookie; use fewer or shorter ones. Everything stays shut',
  'two-elements': () => 'there is more than one <cookies-preferences>; keep one. The first counts',
  'two-sources': (value) => `services are declared twice; keep one of the children, "src" and "categories". ${value}`,
  'unclosed': (value) => `<${value}> stands inside <cookies-preferences>; write </cookies-preferences> before it`,
  'unknown-category': (value) => `category "${value}" does not exist; use necessary, functional, statistical, marketing or third-party, or add <cookie-category name="${value}" label="…">. It stays shut`,
  'unknown-language': (value) => `there is no "${value}" yet; English is shown`,
  'unknown-name': (value) => `nothing is declared under the name "${value}"; add a category or service of that name. It stays shut`,
} satisfies Record<string, (value: string) => string>;

export type WarningCode = keyof typeof SENTENCES;

const printed = new Set<string>();

/** Prints a warning, once for each value. */
export function print(code: WarningCode, value = '', element?: Element | null): void {
  if (printed.has(code + value)) return;
  printed.add(code + value);
  console.warn(`[cookies-preferences] ${code}: ${SENTENCES[code](value)}. ${README}${code}`, ...(element ? [element] : []));
}
