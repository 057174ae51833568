// Which names grant which key of Google's Consent Mode: ours, or what `google-keys` says instead.
// Pure; what is told, and when, is said in google.ts.

/** Who grants a key, as long as nothing else is said. `security_storage` is not among them, as nobody is asked about it. */
const USUAL: Readonly<Record<string, string>> = {
  ad_storage: 'marketing',
  ad_user_data: 'marketing',
  ad_personalization: 'marketing',
  analytics_storage: 'statistical',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
};

export const KEYS = Object.keys(USUAL);

/** A part of the text as it should be: `NAME: KEY KEY`. */
const FORM = RegExp(`^\\s*([a-z\\d][\\w-]*)\\s*:(\\s*\\b(${KEYS.join('|')})\\b)*\\s*$`);

const toParts = (text: string | null): string[] => text?.match(/[^;]*[^;\s][^;]*/g) ?? [];

const has = (word: string) => (part: string): boolean => part.split(/[^\w-]+/).includes(word);

/** What is written wrongly. */
export const mistakesIn = (text: string | null): string[] => toParts(text).filter((part) => !FORM.test(part));

/**
 * Who grants a key: a name that the text has stands for the keys that follow it alone, and a key that it has belongs to the names that it stands
 * with alone; the rest is as usual. A key in a part that is wrong belongs to nobody.
 */
function namesOf(key: string, text: string | null): (string | undefined)[] {
  const parts = toParts(text);
  const said = parts.filter(has(key)).map((part) => FORM.exec(part)?.[1]);
  return said.length || parts.some(has(USUAL[key]!)) ? said : [USUAL[key]];
}

/** The keys that the visitor has granted, by granting all the names of each. What nobody was asked about is no grant. */
export const grantedKeys = (granted: readonly string[], text: string | null): string[] =>
  KEYS.filter((key) => {
    const names = namesOf(key, text);
    return names[0] && names.every((name) => granted.includes(name!));
  });
