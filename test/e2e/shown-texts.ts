// The texts that an element shows, block by block in reading order. Sent into the page as text.
// Uses nothing but its argument and the page; what the texts say is compared in the specs.

/** Each block's own text: inline elements belong to it, blocks within it are texts of their own. */
export function shownTexts(selector: string): string[] {
  const texts: string[] = [];
  let last: Element | undefined;
  const walker = document.createTreeWalker(document.querySelector(selector)!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const {parentElement, data} = walker.currentNode as Text;
    let block = parentElement!;
    if (!data.trim() || !block.checkVisibility({visibilityProperty: true})) continue;
    while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
    if (block === last) texts.push(texts.pop() + data);
    else texts.push(data);
    last = block;
  }
  return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}
