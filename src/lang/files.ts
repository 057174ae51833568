// Which languages there are, and their files: the banner's words, those of preferences and placeholders, and the declaration's; but the English banner comes with the code.
// For bundlers, which find them here; the build of the files for <script> puts a version in its place that goes by their names (vite.config.ts).

interface Words {
  /** By their keys; those of `en-more` and `en-policy` are laid over those of `en` where they are needed. */
  readonly texts: Record<string, string>;
}

const FILES = import.meta.glob<Words>(['./{??,??-more,??-policy}.ts', '!./en.ts']);

/** Whether there is a language, by its two letters of ISO 639-1. */
export const isThere = (lang: string): boolean => `./${lang}-more.ts` in FILES;

/** A file by its name, such as `fr` or `en-more`. */
export const fetchTexts = (name: string): Promise<Words> => FILES[`./${name}.ts`]!();
