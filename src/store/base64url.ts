// Bytes as text that may stand in a cookie, a file name or an address: base64url without padding.
// What the bytes are is the callers' matter.

export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
