// Which scripts browsers run, by their type: all of those that the standard lists, in any case, with white space around it.
// What is done with them is said elsewhere.

/** The type as browsers read it. */
export const typeOf = (script: Element): string => (script.getAttribute('type') ?? '').trim().toLowerCase();

export const isJavaScript = (type: string): boolean =>
  /^(|(application|text)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/.test(type);
