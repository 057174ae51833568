// Writes and removes the cookie that holds the choice. A browser may hold several of its name, for this host and for domains above it.
// What the choice is comes from save.ts; it is read by core/stored.ts.

import {type Consent, endOf, parseConsents, printConsent} from '../core/consent.js';
import {readCookies, writeCookie} from '../core/cookie.js';
import {readCookieName, readMonths} from '../core/settings.js';
import type {Core} from '../core/state.js';
import {warn} from '../config/warn.js';
import {domainsOf} from '../erase/domains.js';

/** Removes all cookies of our name but one: none of them may speak for the visitor any more. */
function removeOthers(name: string, own?: string): void {
  for (const domain of domainsOf(location.hostname)) if (domain !== own) writeCookie(name, '', new Date(0), domain);
}

/** Writes a text of ours, alone; tells whether the browser keeps it. */
export function writeText(element: Element, text: string, {date}: Consent, domain = element.getAttribute('cookie-domain') ?? ''): boolean {
  const name = readCookieName(element);
  const read = (): string[] => readCookies().split('; ').filter((pair) => pair.startsWith(name + '='));
  try {
    writeCookie(name, text, endOf(date, readMonths(element)), domain);
    const isKept = read().includes(`${name}=${text}`);
    if (isKept && read()[1]) removeOthers(name, domain);
    return isKept;
  } catch {
    return false; // sandboxed frames throw
  }
}

/** Writes the choice, with its id where it is recorded; where the browser does not keep it, it holds for this page. */
export function write(core: Core, consent: Consent, id?: string): void {
  const element = core.element!;
  const text = printConsent(consent) + (id ? `&id=${id}` : '');
  const domain = element.getAttribute('cookie-domain');
  core.unkept = consent;
  if (!parseConsents(`${readCookieName(element)}=${text}`, readCookieName(element))[0]) return; // with a bad revision or cookie-name; the author is told
  let isKept = writeText(element, text, consent);
  if (!isKept && domain && (isKept = writeText(element, text, consent, ''))) {
    warn('attribute', `cookie-domain="${domain}" is not a domain of this page, such as ${location.hostname}`, element);
  }
  if (isKept) core.unkept = undefined;
  else warn('cookies-blocked', '', element);
}

/** Removes the choice, wherever the page can see it. */
export function remove(element: Element): void {
  try {
    removeOthers(readCookieName(element));
  } catch {
    // Sandboxed frames throw, and keep no cookie.
  }
}
