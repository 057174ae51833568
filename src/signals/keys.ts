// Which names grant which keys of a vendor's: as is usual, or what an attribute of the form `NAME: KEY KEY; NAME: KEY` says instead.
// Pure; which keys there are, and when they are told, is said in the file of each signal.

/** Who grants each key, as long as nothing else is said. */
export type Usual = Readonly<Record<string, string>>;

/** A part of the text as it should be: `NAME: KEY KEY`. */
const formOf = (usual: Usual): RegExp => RegExp(`^\\s*([a-z\\d][\\w-]*)\\s*:(\\s*\\b(${Object.keys(usual).join('|')})\\b)*\\s*$`);

const toParts = (text: string | null): string[] => text?.match(/[^;]*[^;\s][^;]*/g) ?? [];

const has = (word: string) => (part: string): boolean => part.split(/[^\w-]+/).includes(word);

/** What is written wrongly. */
export const mistakesIn = (text: string | null, usual: Usual): string[] => toParts(text).filter((part) => !formOf(usual).test(part));

/**
 * Who grants a key: a name that the text has stands for the keys that follow it alone, and a key that it has belongs to the names that it stands
 * with alone; the rest is as usual. A key in a part that is wrong belongs to nobody.
 */
function namesOf(key: string, text: string | null, usual: Usual): (string | undefined)[] {
  const parts = toParts(text);
  const said = parts.filter(has(key)).map((part) => formOf(usual).exec(part)?.[1]);
  return said.length || parts.some(has(usual[key]!)) ? said : [usual[key]];
}

/** The keys that the visitor has granted, by granting all the names of each. What nobody was asked about is no grant. */
export const grantedKeys = (granted: readonly string[], text: string | null, usual: Usual): string[] =>
  Object.keys(usual).filter((key) => {
    const names = namesOf(key, text, usual);
    return names[0] && names.every((name) => granted.includes(name!));
  });
