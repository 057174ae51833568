// What can be measured of all that we show: text that is cut off, and how large targets are. Sent into the page as text.
// Uses nothing but its arguments and the page; in which state, and what is expected, is the specs' matter.

/** Texts of ours, also in shadow roots, that stick out of what they stand in, where that is not scrolled; those of closed details are not shown. */
export function cutOff(part: string): string[] {
  const found: string[] = [];
  const roots: Node[] = [...document.querySelectorAll(part)];
  const isInside = (text: DOMRect, box: DOMRect, sides: readonly ('left' | 'right' | 'top' | 'bottom')[]): boolean =>
    sides.every((side) => (side === 'left' || side === 'top' ? text[side] >= box[side] - 1 : text[side] <= box[side] + 1));
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.currentNode as Node | null; node; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot) roots.push(node.shadowRoot);
      const parent = node.parentElement;
      if (!(node instanceof Text) || !node.data.trim() || !parent?.checkVisibility({visibilityProperty: true}) || parent.closest('style,textarea')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const text = range.getBoundingClientRect();
      for (let box: Element | null = parent; box; box = box.parentElement) {
        const {overflowX, overflowY, clipPath} = getComputedStyle(box);
        if (clipPath !== 'none') break; // for screen readers alone
        const isButton = box.localName === 'button';
        const own = box.getBoundingClientRect();
        const isCutHigh = (isButton || overflowY === 'hidden' || overflowY === 'clip') && !isInside(text, own, ['top', 'bottom']);
        const isCutWide = (isButton || overflowX !== 'visible') && !isInside(text, own, ['left', 'right']);
        if (isCutHigh || isCutWide) found.push(`${node.data.trim()}: ${isCutHigh ? 'high' : 'wide'} in ${box.outerHTML.slice(0, 60)}`);
      }
      if (!isInside(text, new DOMRect(0, 0, innerWidth, 0), ['left', 'right'])) found.push(`${node.data.trim()}: wide in the page`);
    }
  }
  return found;
}

/** Whatever scrolls sideways, the page itself among it. */
export function sideways(part: string): string[] {
  const found: string[] = [];
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`the page: ${scrollWidth - clientWidth}`);
  const roots: ParentNode[] = [...document.querySelectorAll(part)].flatMap((one) => [one, ...(one.shadowRoot ? [one.shadowRoot] : [])]);
  for (const root of roots) {
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) roots.push(one.shadowRoot);
      if (/auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth) found.push(`${one.outerHTML.slice(0, 60)}: ${one.scrollWidth - one.clientWidth}`);
    }
  }
  return found;
}

/** Width and height of everything that is pressed; of a checkbox with its label. Links amid a sentence are as high as its lines, and left out. */
export function targets(part: string): {what: string; width: number; height: number}[] {
  const found: {what: string; width: number; height: number}[] = [];
  const roots: ParentNode[] = [...document.querySelectorAll(part)].flatMap((one) => [one, ...(one.shadowRoot ? [one.shadowRoot] : [])]);
  for (const root of roots) {
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      if (one.shadowRoot) roots.push(one.shadowRoot);
      if (!one.matches('button, a, summary, input') || !one.checkVisibility()) continue;
      if (one.localName === 'a' && getComputedStyle(one).display === 'inline') continue;
      const {width, height} = (one.closest('label') ?? one).getBoundingClientRect();
      found.push({what: one.id || one.textContent!.trim() || one.getAttribute('value')!, width, height});
    }
  }
  return found;
}

/** Widens lines, letters, words and paragraphs as a reader may: https://www.w3.org/TR/WCAG22/#text-spacing; in shadow roots as a user's style sheet does. */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}');
  const roots: DocumentOrShadowRoot[] = [document, ...[...document.querySelectorAll('*')].flatMap((one) => one.shadowRoot ?? [])];
  for (const root of roots) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
