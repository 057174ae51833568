// Attributes of <cookies-preferences> that the core needs, as plain values.
// A bad value becomes a safe one in silence here; config/check.ts tells the author.

/** The names in an attribute, separated by white space. */
export const readNames = (element: Element, attribute: string): string[] => element.getAttribute(attribute)?.match(/\S+/g) ?? [];

/** Any change of it asks every visitor again. Characters that a cookie cannot hold are made to fit. */
export const readRevision = (element: Element): string => (element.getAttribute('revision') || '1').replace(/[^\w.-]/g, '-');

/** Other characters are made to fit, so that no choice is lost by a mistake of the author. */
export const readCookieName = (element: Element): string =>
  (element.getAttribute('cookie-name') || 'cookies_preferences').replace(/[^\w.-]/g, '-');

/** Life of the choice in calendar months: 1 to 12, else 6. */
export function readMonths(element: Element): number {
  const months = +element.getAttribute('months')!;
  return months >= 1 && months <= 12 && months % 1 === 0 ? months : 6;
}
