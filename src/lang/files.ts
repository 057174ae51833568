// The files with our words, two for each language: the banner's, and the rest. Says which languages there are, and fetches a file.
// For bundlers, which find them here; the build of the files for <script> puts a version in its place that goes by their names (vite.config.ts).

const FILES = import.meta.glob<{texts: Readonly<Record<string, string>>}>('./{??,??-more}.ts');

/** ISO 639-1. */
export const languages: readonly string[] = Object.keys(FILES).flatMap((path) => /(\w\w)-more/.exec(path)?.[1] ?? []);

/** A file by its name, such as `en` or `en-more`. */
export const fetchTexts = (name: string): Promise<{texts: Readonly<Record<string, string>>}> => FILES[`./${name}.ts`]!();
