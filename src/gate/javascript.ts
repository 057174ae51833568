// Which scripts browsers run, by their type: all of those that the standard lists, in any case, with white space around it.
// What is done with them is said elsewhere.

/** A type as browsers read it. */
export const typeOf = (script: Element, attribute = 'type'): string => (script.getAttribute(attribute) ?? '').trim().toLowerCase();

/** Whether it is that of a classic script or a module; JSON and the like are left alone. */
export const isJavaScript = (type: string): boolean =>
  /^(|module|(application|text)\/(x-)?(java|ecma)script|text\/(javascript1\.[0-5]|jscript|livescript))$/.test(type);
