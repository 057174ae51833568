// What a <cookie-text> has words for.
// Which words count is said in lang/texts.ts and worded.ts.

/** Its `key`, or `name`, which says the same: JSX and Vue keep `key` for themselves. Empty without either. */
export const keyOf = (text: Element): string => text.getAttribute('key') ?? text.getAttribute('name') ?? '';

/** Those for something declared: the key is a name and an attribute. */
export const OF_DECLARED = 'cookie-text:is([key*="."],[name*="."])';
