// Where the decisions on this site are recorded, as `record-href` says, and what holds those that wait to be sent.
// Only an address of the page's own origin counts; check.ts tells the author of any other. Sending is left to store/.

/** The key in localStorage under which records wait. */
export const WAITING_KEY = 'cookies_preferences';

/** The endpoint, whole; none where nothing is recorded. */
export function readEndpoint(element: Element): string | undefined {
  const value = element.getAttribute('record-href')?.trim();
  if (!value) return undefined;
  try {
    const {href, protocol, origin} = new URL(value, document.baseURI);
    // A sandboxed frame has an origin of its own, whatever its address.
    return /^https?:$/.test(protocol) && origin === self.origin ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Whether records wait to be sent from this page. */
export function hasWaiting(element: Element): boolean {
  try {
    return !!readEndpoint(element) && WAITING_KEY in localStorage;
  } catch {
    return false; // refused here
  }
}
