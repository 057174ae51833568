// Reads and writes browser cookies. Knows nothing of consent.
// Where the browser refuses cookies (sandboxed frames throw even on reading), there are none.

/** Writes `name=value` until `end` for the whole site; a past `end` erases. No `domain` means this host only. */
export function writeCookie(name: string, value: string, end: Date, domain: string | null): void {
  document.cookie =
    `${name}=${value};Path=/;SameSite=Lax;Expires=${end.toUTCString()}` +
    (domain ? ';Domain=' + domain : '') +
    (location.protocol === 'https:' ? ';Secure' : '');
}

/** All cookies that the page can see, as one text. */
export function readCookies(): string {
  try {
    return document.cookie;
  } catch {
    return '';
  }
}
