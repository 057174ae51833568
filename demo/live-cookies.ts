// Shows the cookies that exist now, and says the visitor's choice in words.
// Cookies of the second origin are not seen from here; that there is one is known from the log.

interface Told {
  readonly name: string;
  readonly text: string;
}

/** Cookies that this demo may set on the first origin. */
export const OURS: readonly string[] = ['cookies_preferences', '_visits', '_ad'];

const WORDS: Readonly<Record<string, string>> = {
  _visits: 'Set by the statistics.',
  _ad: 'Set by the advert.',
};

/** All cookies of this address, those of other programs on `localhost` included. */
export function readCookies(): Map<string, string> {
  const pairs = document.cookie.split('; ').filter(Boolean);
  return new Map(pairs.map((pair) => [pair.replace(/=.*/, ''), pair.replace(/^[^=]*=/, '')]));
}

const list = (names: string | null): string => names?.split('.').filter(Boolean).join(', ') || 'nothing';

/** `v=1&t=…&granted=a.b&denied=c` in words. */
function tellChoice(value: string): string {
  const choice = new URLSearchParams(value);
  const when = new Date(Number(choice.get('t')) * 1000);
  return `Your answer of ${when.toLocaleTimeString('en-GB')}. Allowed: ${list(choice.get('granted'))}. Refused: ${list(choice.get('denied'))}.`;
}

const tell = (name: string, value: string): Told => ({name, text: WORDS[name] ?? tellChoice(value)});

function draw({name, text}: Told): HTMLElement {
  const row = document.createElement('li');
  const code = document.createElement('code');
  code.textContent = name;
  row.append(code, ' ', text);
  return row;
}

/** Draws the list, and tells how many cookies of this site there are. */
export function drawCookies(element: Element, cookies: ReadonlyMap<string, string>, hasViewer: boolean): number {
  const own = OURS.filter((name) => cookies.has(name)).map((name) => tell(name, cookies.get(name)!));
  const others = [...cookies.keys()].filter((name) => !OURS.includes(name));
  const rows = own.map(draw);
  if (!own[0]) rows.push(draw({name: '', text: 'None. This list is live.'}));
  if (hasViewer) rows.push(draw({name: 'viewer', text: 'Kept by the video’s own site. This page can neither see nor erase it.'}));
  if (others[0]) rows.push(draw({name: others.join(', '), text: 'From other programs on localhost.'}));
  element.replaceChildren(...rows);
  return own.length;
}
