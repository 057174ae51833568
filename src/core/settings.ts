// Attributes of <cookies-preferences> that the core needs, as plain values.
// Bad values are met in silence here; config/check.ts tells the author.

/** The names in a text, separated by white space. */
export const toNames = (text: string | null): string[] => text?.match(/\S+/g) ?? [];

/** The names in an attribute. */
export const readNames = (element: Element, attribute: string): string[] => toNames(element.getAttribute(attribute));

/** Any change of it asks every visitor again. */
export const readRevision = (element: Element): string => element.getAttribute('revision') || '1';

export const readCookieName = (element: Element): string => element.getAttribute('cookie-name') || 'cookies_preferences';

/** Life of the choice in calendar months: 1 to 12, else 6. */
export function readMonths(element: Element): number {
  const months = +element.getAttribute('months')!;
  return months > 0 && months < 13 && months % 1 === 0 ? months : 6;
}
