// The files with our words, two for each language: the banner's, and the rest. Says which languages there are, and fetches a file.
// For bundlers, which find them here; the build of the files for <script> puts a version in its place that goes by their names (vite.config.ts).

interface Words {
  /** By their keys; those of `en-more` are laid over those of `en` where both are needed. */
  readonly texts: Record<string, string>;
}

const FILES = import.meta.glob<Words>('./{??,??-more}.ts');

/** Whether there is a language, by its two letters of ISO 639-1. */
export const isThere = (lang: string): boolean => `./${lang}-more.ts` in FILES;

/** A file by its name, such as `en` or `en-more`. */
export const fetchTexts = (name: string): Promise<Words> => FILES[`./${name}.ts`]!();
