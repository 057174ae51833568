// Measures what a build wrote, and compares it with what is written down of the last one.
// What visitors are promised is in size-promises.ts; when the build fails is said by sizes.ts.
import {readdirSync, readFileSync} from 'node:fs';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';

/** In bytes. */
export interface Size {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** By names as `cdn/ui` and `esm/ui`. */
export type Sizes = Readonly<Record<string, Size>>;

/**
 * A file may be so much larger or smaller than what is written down: the larger of the two. With another hash in the names of lazy files,
 * which any change brings, files that import others differ by up to 19 bytes, or 0.6 %, after brotli. Node 20 to 24 compress alike.
 */
const TOLERANCE = {bytes: 24, share: 0.01};

export const brotliSize = (content: string | Uint8Array): number => brotliCompressSync(content, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const sizeOf = (content: Uint8Array): Size => ({raw: content.length, gzip: gzipSync(content, {level: 9}).length, brotli: brotliSize(content)});

/** Without our own name and the hash: dist/cdn/cookies-preferences-ui-01234567.js is `cdn/ui`. */
const nameOf = (path: string): string =>
  path.replaceAll('\\', '/').replace(/-\d{8}(?=\.)/, '').replace(/\.js$/, '').replace(/^(cdn|standalone)\/cookies-preferences-/, '$1/').replace(/^cdn\/cookies-preferences$/, 'cdn/core');

/** All that was built, but source maps, which only developer tools fetch. */
export function measure(dist: string): Sizes {
  const sizes: Record<string, Size> = {};
  for (const entry of readdirSync(dist, {recursive: true, withFileTypes: true})) {
    if (!entry.isFile() || entry.name.endsWith('.map')) continue;
    const path = `${entry.parentPath}/${entry.name}`;
    const name = nameOf(path.slice(dist.length + 1));
    if (sizes[name]) throw new Error(`Two files of ${dist} would be measured as ${name}`);
    sizes[name] = sizeOf(readFileSync(path));
  }
  return sizes;
}

const isOff = (size: number, recorded: number): boolean => Math.abs(size - recorded) > Math.max(TOLERANCE.bytes, recorded * TOLERANCE.share);

/** One line, or none if there is nothing to write down. */
function differenceOf(name: string, size: Size | undefined, recorded: Size | undefined): string | undefined {
  if (!recorded) return `${name} is new`;
  if (!size) return `${name} is missing`;
  const off = (['raw', 'gzip', 'brotli'] as const).filter((kind) => isOff(size[kind], recorded[kind]));
  return off[0] && `${name}: ${off.map((kind) => `${recorded[kind]} → ${size[kind]} B ${kind}`).join(', ')}`;
}

export const namesOf = (sizes: Sizes, recorded: Sizes): string[] => [...new Set([...Object.keys(sizes), ...Object.keys(recorded)])].sort();

export const differencesOf = (sizes: Sizes, recorded: Sizes): string[] =>
  namesOf(sizes, recorded).flatMap((name) => differenceOf(name, sizes[name], recorded[name]) ?? []);

/** What is to be written down. What another hash alone changed stays as it was, so that a commit shows what it changed itself. */
export function recordOf(sizes: Sizes, recorded: Sizes): Sizes {
  const isSame = (name: string, size: Size): boolean => size.raw === recorded[name]?.raw && !differenceOf(name, size, recorded[name]);
  return Object.fromEntries(namesOf(sizes, {}).map((name) => [name, isSame(name, sizes[name]!) ? recorded[name]! : sizes[name]!]));
}
