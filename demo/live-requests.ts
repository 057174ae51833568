// Follows the log of the second origin, from the first, and draws it.
// It touches the second origin with nothing, so that watching changes nothing.

import type {RequestEntry} from './request-log.js';

const time = new Intl.DateTimeFormat('en-GB', {timeStyle: 'medium'});

function part(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

/** Which cookie went which way. */
function tellCookie({brought, set}: RequestEntry): HTMLElement {
  if (set) return part('cookie', `sets ${set}`);
  return brought ? part('cookie', `with ${brought}`) : part('no-cookie', 'no cookie');
}

function note(text: string): HTMLElement {
  const row = document.createElement('li');
  row.className = 'none';
  row.textContent = text;
  return row;
}

function draw(entry: RequestEntry): HTMLElement {
  const row = document.createElement('li');
  row.append(part('time', time.format(entry.time)), ' ', part('path', `${entry.method} ${entry.path}`), ' ', tellCookie(entry));
  return row;
}

/** Newest first; those from before this page was opened are told apart. */
export function drawRequests(list: Element, entries: readonly RequestEntry[], opened: number): void {
  const newest = [...entries].reverse();
  const now = newest.filter(({time}) => time >= opened).map(draw);
  const earlier = newest.filter(({time}) => time < opened).map(draw);
  for (const row of earlier) row.className = 'earlier';
  const divider = earlier[0] ? [note('Before this page was opened:')] : [];
  list.replaceChildren(...(now[0] ? now : [note('None. This list is live.')]), ...divider, ...earlier);
}

/** Calls back with the whole log now and at every change, while the page is seen; browsers allow few such connections. */
export function followRequests(onChange: (entries: readonly RequestEntry[]) => void): void {
  let source: EventSource | undefined;
  const follow = (): void => {
    source?.close();
    source = document.hidden ? undefined : new EventSource('/requests');
    source?.addEventListener('message', ({data}) => onChange(JSON.parse(data)));
  };
  document.addEventListener('visibilitychange', follow);
  follow();
}
