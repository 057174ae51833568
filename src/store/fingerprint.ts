// The fingerprint of a configuration: equal only where the visitor was asked the same in the same words of the owner.
// docs/record.md says what goes into it.

import type {Config} from '../config/config.js';
import {keyOf} from '../config/text-key.js';
import {readMonths, readRevision} from '../core/settings.js';
import {toBase64Url} from './base64url.js';

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** JSON without white space, the keys of each object in order, so that the same content is the same text. */
export const canonical = (value: unknown): string => JSON.stringify(value, inOrder);

/** The owner's words that stand in the markup; those from a file are in the configuration. */
const textsIn = (element: Element): unknown[] =>
  [...element.querySelectorAll('cookie-text')].map((child) => [keyOf(child), child.getAttribute('lang'), child.getAttribute('text')]);

/** SHA-256 as 43 characters; none where the browser has no way to make it, as on `http:` pages. */
export async function fingerprintOf(element: Element, config: Config): Promise<string | null> {
  // The type does not know of insecure pages.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (!subtle) return null;
  const text = canonical({config, months: readMonths(element), revision: readRevision(element), texts: textsIn(element)});
  return toBase64Url(new Uint8Array(await subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
