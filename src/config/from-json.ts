// The file named by `src` -> Source. Its keys are those of the attributes; each text is a string, or one for each language.
// A file that is missing or of another form gives nothing, and says why.

import type {Text} from './config.js';
import type {Row, Source} from './source.js';
import {warn} from './warn.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const toText = (value: unknown, place: string): Text => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (isObject(value) && Object.values(value).every((text) => typeof text === 'string')) return value as Record<string, string>;
  throw new Error(`${place} is neither a text nor texts by language`);
};

function toRow(value: unknown, place: string, except = ''): Row {
  if (!isObject(value)) throw new Error(`${place} is no object`);
  const entries = Object.entries(value).filter(([key]) => key !== except);
  return Object.fromEntries(entries.map(([key, text]) => [key, toText(text, `${place}.${key}`)]));
}

function toList<T>(value: unknown, place: string, convert: (one: unknown, place: string) => T): T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error(`${place} is no list`);
  return value.map((one, index) => convert(one, `${place}[${index}]`));
}

function toSource(value: unknown): Source {
  if (!isObject(value)) throw new Error('the file holds no object');
  const {site, categories, services, texts = {}} = value;
  return {
    ...(typeof site === 'string' && {site}),
    categories: toList(categories, 'categories', toRow),
    services: toList(services, 'services', (one, place) => ({
      values: toRow(one, place, 'items'),
      items: toList((one as {items?: unknown}).items, `${place}.items`, toRow),
    })),
    texts: toRow(texts, 'texts') as Record<string, Text>,
  };
}

/** Fetches the file; without one in order there is no source, and everything stays shut. */
export async function fromJson(src: string, element: Element): Promise<Source | undefined> {
  let text: string;
  try {
    const response = await fetch(src);
    if (!response.ok) throw new Error(`${response.status}`);
    text = await response.text();
  } catch (error) {
    return void warn('file-missing', `${src} (${error instanceof Error ? error.message : error})`, element);
  }
  try {
    return toSource(JSON.parse(text));
  } catch (error) {
    return void warn('file-shape', `${src}: ${error instanceof Error ? error.message : error}`, element);
  }
}
