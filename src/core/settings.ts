// Attributes of <cookies-preferences> that the core needs, as plain values.
// A bad value becomes a safe one in silence here; config/check.ts tells the author.

/** The names in an attribute, separated by white space. */
export const readNames = (element: Element, attribute: string): string[] => element.getAttribute(attribute)?.match(/\S+/g) ?? [];

/** Other characters are made to fit, so that no choice is lost by a mistake of the author. */
const fit = (text: string): string => text.replace(/[^\w.-]/g, '-');

/** Any change of it asks every visitor again. */
export const readRevision = (element: Element): string => fit(element.getAttribute('revision') || '1');

export const readCookieName = (element: Element): string => fit(element.getAttribute('cookie-name') || 'cookies_preferences');

/** Life of the choice in calendar months: 1 to 12, else 6. */
export function readMonths(element: Element): number {
  const months = +element.getAttribute('months')!;
  return months > 0 && months < 13 && months % 1 === 0 ? months : 6;
}
