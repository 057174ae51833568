// Tells how far the parser is: with the page, and with one node.
// Waits for nothing itself.

export const isLoading = (): boolean => document.readyState === 'loading';

/** Whether the parser is done with a node: something stands after it, or after what it stands in. */
export const isParsed = (node: Node | null): boolean =>
  !isLoading() || (!!node && (!!node.nextSibling || isParsed(node.parentNode)));
