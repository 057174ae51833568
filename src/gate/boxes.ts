// What is held back, and where on the page it would stand: finds the boxes that deserve a placeholder, and follows their size.
// What is shown in them is left to the interface, which is fetched when there is such a box.

import type {Core} from '../core/state.js';

/** Too small for words and two buttons; tracking pixels are smaller still. */
const WIDTH = 120;
const HEIGHT = 60;

let core: Core;
let held: readonly HTMLElement[] = [];
let isShown = false;

const isSeen = (node: Node): boolean => !!(node as HTMLElement).offsetHeight || (node.nodeType === 3 && !!node.textContent!.trim());

/** Where an element shows, or would: a template without a box of its own stands for its parent, if nothing else is in there. */
function placeOf(element: HTMLElement): HTMLElement | null | undefined {
  const parent = element.parentElement;
  if (element.matches('source,track')) return element.closest<HTMLElement>('video,audio') ?? parent?.querySelector('img');
  if (element.offsetHeight || !element.matches('template,script')) return element;
  return parent && [...parent.childNodes].some(isSeen) ? null : parent;
}

/** The box for a placeholder, if there is one that is large enough. */
export function boxOf(element: HTMLElement): HTMLElement | undefined {
  const box = element.isConnected && !element.matches('input') && placeOf(element);
  return box && box.offsetWidth >= WIDTH && box.offsetHeight >= HEIGHT ? box : undefined;
}

let boxes: ReadonlyMap<HTMLElement, readonly HTMLElement[]> = new Map();

/** Those with a placeholder are hidden by it. */
const canBeSeen = (box: HTMLElement): boolean => boxes.has(box) || getComputedStyle(box).visibility === 'visible';

async function follow(): Promise<void> {
  // Copies that a router made of a page have no content.
  for (const copy of document.querySelectorAll('[data-consent-placeholder]')) if (!copy.shadowRoot) copy.remove();
  const found = new Map<HTMLElement, HTMLElement[]>();
  for (const element of held) {
    const box = boxOf(element);
    if (box && canBeSeen(box)) found.set(box, [...(found.get(box) ?? []), element]);
  }
  boxes = found;
  isShown ||= !!found.size;
  if (!isShown) return;
  void core.load('choice'); // which the interface will ask for the configuration
  (await core.load('ui')).fill(core, found);
}

// Hears of sizes when they are known anyway, so that nothing has to be measured while the page is parsed.
const sizes = new ResizeObserver(follow);

/** Where elements stand, by what is round them. */
const placesOf = (elements: readonly HTMLElement[]): unknown[] =>
  elements.flatMap((element) => [element, element.parentNode, element.previousSibling, element.nextSibling]);

let places: readonly unknown[] = [];

/** Has a placeholder shown for each of these elements that deserves one, and those of all others taken away. */
export function fill(of: Core, elements: readonly HTMLElement[]): void {
  const before = places;
  places = [of.element, of.consent, ...placesOf(elements)];
  // The page changes all the time, and few changes have to do with what is held; measuring costs it a layout.
  if (isShown && places.length === before.length && places.every((one, index) => one === before[index])) return;
  core = of;
  held = elements;
  sizes.disconnect();
  for (const element of held) for (const one of [element, element.parentElement]) if (one) sizes.observe(one);
  if (isShown) void follow();
}
