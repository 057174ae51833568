// Links to one service or category: `#cookies-of-NAME` leads to its first row, or to its table.
// Browsers do it by themselves; only where the tables come after the page looked for the place is it done here.

/** No other id of ours begins so. */
export const idOf = (name: string): string => `cookies-of-${name}`;

/** Whether the visitor has gone somewhere else meanwhile, or a browser has put them back where they were. */
function isElsewhere(place: Element): boolean {
  for (let one: Element | null = place; one; one = one.parentElement) if (one.scrollTop) return true;
  return (document.activeElement ?? document.body) !== document.body;
}

/** Goes where the address of the page leads, if that is in the element, which has just been filled. */
export function goTo(element: Element): void {
  const {hash, href} = location;
  const place = hash.startsWith('#cookies-of-') && element.querySelector('#' + CSS.escape(hash.slice(1)));
  if (!place || place.matches(':target') || isElsewhere(place)) return;
  // The same address once more has the browser look again, also for what it marks as target; routers keep their state.
  const {state} = history;
  location.replace(href);
  history.replaceState(state, '');
}
