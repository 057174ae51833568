// The rules of axe that the documentation's site is held to.
// What they are run on is the specs' matter.

export const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
