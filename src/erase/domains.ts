// The domains that cookies of a page can have.
// What is written for them: store/own-cookie.ts, cookies.ts.

/** This host only, which is '', then the host and every domain above it but the last label; there is none above an address of digits. */
export function domainsOf(host: string): string[] {
  const labels = /^[\d.]+$|:/.test(host) ? [] : host.split('.');
  return ['', ...labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))];
}
