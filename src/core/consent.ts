// The consent, as a value: the text in the cookie and what it means.
// Knows no cookie, no page and no clock of its own; see cookie.ts and stored.ts.

/** What a visitor has chosen. */
export interface Consent {
  /** Names (categories and services) that were allowed. */
  readonly granted: readonly string[];
  /** Names that were refused. */
  readonly denied: readonly string[];
  /** When the visitor decided. */
  readonly date: Date;
  /** The `revision` that the visitor was shown. */
  readonly revision: string;
}

/** What a category or service may be called. */
export const NAME = /^[a-z0-9][a-z0-9_-]{0,31}$/;

const FORM = /^([\w.-]*)=v=1&t=(\d{10})&r=([\w.-]*)&granted=([\w.-]*)&denied=([\w.-]*)(&id=[\w-]{22})?$/;

const toNames = (list: string): string[] => list.match(/[\w-]+/g) ?? [];

/** Finds every consent under the name in a text such as `document.cookie`. Read strictly: anything that is not of our form is none. */
export function parseConsents(cookies: string, name: string): Consent[] {
  return cookies.split('; ').flatMap((pair) => {
    const [, key, seconds, revision, granted, denied] = pair.match(FORM) ?? [];
    return key !== name ? [] : {granted: toNames(granted!), denied: toNames(denied!), revision: revision!, date: new Date(+seconds! * 1e3)};
  });
}

/** Writes a consent as the text of the cookie; the opposite of `parseConsents`. */
export const printConsent = ({granted, denied, date, revision}: Consent): string =>
  `v=1&t=${Math.floor(+date / 1e3)}&r=${revision}&granted=${granted.join('.')}&denied=${denied.join('.')}`;

/** The end of a choice: `months` calendar months after `date` in UTC, at the last day of a shorter month. */
export function endOf(date: Date, months: number): Date {
  const end = new Date(date);
  end.setUTCMonth(end.getUTCMonth() + months);
  if (end.getUTCDate() < date.getUTCDate()) end.setUTCDate(0);
  return end;
}
