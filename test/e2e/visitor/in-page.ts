// Functions that are sent into the page as text, so each may use nothing but its arguments and the page.
// Who sends them is visitor.ts.

/** The first match in the document, else in its open shadow roots, outer ones first. */
export function findElement(selector: string): Element | null {
  const roots: ParentNode[] = [document];
  for (const root of roots) {
    const match = root.querySelector(selector);
    if (match) return match;
    for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
  }
  return null;
}

export function isShown(element: Element | null): boolean {
  if (!element?.checkVisibility({visibilityProperty: true})) return false;
  const {width, height} = element.getBoundingClientRect();
  return width > 0 && height > 0;
}
