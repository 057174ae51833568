// Lays a placeholder exactly over the box of what is held back, without moving anything on the page.
// When to look again is said by gate/boxes.ts, which hears of sizes.

/** Parents in which even an empty line would be a cell or an item of its own. */
const LAYS_OUT = /flex|grid|table|ruby|contents/;

const rootOf = (host: HTMLElement): HTMLElement => host.shadowRoot!.querySelector('#root')!;

/** The sizes of all that an element stands in: what moves anything on the page changes one of them. */
function around(element: Element): string {
  const sizes: unknown[] = [];
  for (let one: Element | null = element; one; one = one.parentElement) sizes.push(one.getBoundingClientRect(), one.scrollWidth, one.scrollHeight);
  return JSON.stringify(sizes);
}

/**
 * Puts the host beside the element, so that it is read and reached there, and takes no room: as an empty piece of a line, which also scrolls
 * and is cut off with its parent. Where rules for last or first children make that move something, it goes elsewhere.
 */
export function insert(host: HTMLElement, box: HTMLElement, element: HTMLElement): void {
  const neighbour = box.matches('video,audio,img') ? box : element;
  const parent = neighbour.parentElement ?? (neighbour.getRootNode() as ShadowRoot).host;
  const position = LAYS_OUT.test(getComputedStyle(parent).display) ? 'absolute' : 'relative';
  // By script, as a policy may forbid style attributes; important, as rules for all children of something should not apply.
  host.style.cssText = `all:initial!important;position:${position}!important;font-family:inherit!important;font-size:0!important;line-height:0!important;color-scheme:inherit!important;visibility:inherit!important`;
  host.style.letterSpacing = host.style.wordSpacing = ''; // which are the reader's to set
  // WebKit applies style sheets of a shadow root only later, when all was measured already.
  rootOf(host).style.cssText = 'position:absolute;top:0;left:0;width:0;height:0;overflow:auto';
  const before = around(neighbour);
  neighbour.after(host);
  if (around(neighbour) !== before) neighbour.before(host);
  if (around(neighbour) === before) return;
  host.style.setProperty('position', 'absolute', 'important');
  document.body.append(host);
}

/** What is absolute is not cut off by parents that scroll by themselves, unless they are positioned; so this has to be done here. */
function cut(box: Element, {top, right, bottom, left}: DOMRect, scale: number): string {
  let inset = [0, 0, 0, 0];
  for (let parent = box.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
    const {position, overflowX} = getComputedStyle(parent);
    if (position !== 'static') break;
    const by = parent.getBoundingClientRect();
    if (overflowX !== 'visible') inset = [by.top - top, right - by.right, bottom - by.bottom, by.left - left].map((one, index) => Math.max(one / scale, inset[index]!));
  }
  return inset.some(Boolean) ? `inset(${inset.join('px ')}px)` : '';
}

/** Where a placeholder has to be moved, and how large it is to be. */
function measure(host: HTMLElement, box: HTMLElement): readonly [CSSStyleDeclaration, Partial<CSSStyleDeclaration>] {
  const {style} = rootOf(host);
  const {borderRadius, zIndex} = getComputedStyle(box);
  const wanted = box.getBoundingClientRect();
  const is = rootOf(host).getBoundingClientRect();
  // Slides and the like are shown in another scale.
  const scale = Math.round((wanted.width / box.offsetWidth) * 100) / 100 || 1;
  const {e, f} = new DOMMatrix(style.transform);
  return [style, {
    transform: `translate(${e + (wanted.x - is.x) / scale}px,${f + (wanted.y - is.y) / scale}px)`,
    width: `${wanted.width / scale}px`,
    height: `${wanted.height / scale}px`,
    borderRadius,
    zIndex,
    clipPath: host.style.position === 'absolute' ? cut(box, wanted, scale) : '',
  }];
}

/** Lays placeholders over their boxes; everything is measured before anything is moved. */
export function place(hosts: ReadonlyMap<HTMLElement, HTMLElement>): void {
  const moves = [...hosts].map(([box, host]) => measure(host, box));
  for (const [style, values] of moves) Object.assign(style, values);
}
