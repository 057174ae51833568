// A boolean attribute, as people write it.
// Only the lazy files need any.

/** `x="false"` is false. */
export const hasFlag = (element: Element, name: string): boolean => (element.getAttribute(name) ?? 'false') !== 'false';
