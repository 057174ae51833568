// Tells how far the parser is: with the page, and with one node.
// The core waits for nothing; lazy files may.

// "loading" is the greatest of the states.
export const isLoading = (): boolean => document.readyState > 'k';

/** Whether the parser is done with a node: something stands after it, or after what it stands in. */
export const isParsed = (node: Node | null): unknown => !isLoading() || (node && (node.nextSibling || isParsed(node.parentNode)));

/** Fulfilled when the parser is done with the page. */
export const untilParsed = (): Promise<unknown> =>
  new Promise((resolve) => (isLoading() ? addEventListener('DOMContentLoaded', resolve) : resolve(0)));
