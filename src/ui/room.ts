// Room for a banner that lies over the page: published, kept clear when the page is scrolled to the focus, and added at its end.
// Where the banner stands is said by banner.css; nothing on the page is moved.

import type {Core} from '../core/state.js';

/** Ours alone, so that all is put back by emptying it. */
const sheet = new CSSStyleSheet();

let core: Core;
let pinned: HTMLElement | null = null;

/** The edge that the banner lies at, and how much of the window it takes from there, in pixels; none where it stands in the page. */
function measure(): readonly [edge: 'top' | 'bottom', height: number] | undefined {
  if (!pinned?.isConnected || getComputedStyle(pinned).position !== 'fixed') return undefined;
  const {top, bottom, height} = pinned.getBoundingClientRect();
  if (!height) return undefined;
  const isTop = top < innerHeight - bottom;
  return isTop ? ['top', bottom] : ['bottom', innerHeight - top];
}

/** What the page keeps clear by itself, for a bar of its own, say. */
const own = (edge: 'top' | 'bottom'): string => getComputedStyle(document.documentElement).getPropertyValue(`scroll-padding-${edge}`).replace('auto', '0px');

const isUnder = (height: number): boolean => document.body.getBoundingClientRect().bottom > innerHeight - height;

function keepClear(): void {
  sheet.replaceSync('');
  const [edge, height] = measure() ?? [];
  if (!edge) return;
  // After the body, whose own layout a child of ours might change.
  const room = edge === 'bottom' && isUnder(height!) ? `:root::after{content:"";display:block;height:${height}px}` : '';
  sheet.replaceSync(`:root{--cookies-banner-height:${height}px;scroll-padding-${edge}:calc(${own(edge)} + ${height}px)}${room}`);
}

/** Wholly, by the banner: https://www.w3.org/WAI/WCAG22/Understanding/focus-not-obscured-minimum.html */
function isCovered(element: Element): boolean {
  if (!measure() || !element.isConnected) return false;
  const [one, by] = [element.getBoundingClientRect(), pinned!.getBoundingClientRect()];
  return one.top >= by.top && one.bottom <= by.bottom && one.left >= by.left && one.right <= by.right;
}

/** To the other edge of the window. */
function move(): void {
  const {style} = pinned!;
  const [edge] = measure()!;
  style.top = edge === 'top' ? 'auto' : '0';
  style.bottom = edge === 'top' ? '0' : 'auto';
  keepClear();
}

/** Browsers scroll to the focus by themselves; where that was not enough (in boxes that scroll, say), once more, and else the banner gives way. */
function onFocus(event: Event): void {
  const element = event.composedPath()[0] as Element;
  if (event.composedPath().includes(core.element!)) return;
  requestAnimationFrame(() => {
    if (isCovered(element)) element.scrollIntoView({block: 'center', behavior: 'instant'});
    if (isCovered(element)) move();
  });
}

const observer = new ResizeObserver(keepClear);

function keepRoom(): void {
  const banner = core.element!.shadowRoot?.querySelector<HTMLElement>('#banner') ?? null;
  if (banner === pinned) return;
  observer.disconnect();
  pinned = banner;
  if (banner) observer.observe(banner);
  else keepClear();
}

/** From now on, for each banner. */
export function startRoom(of: Core): void {
  core = of;
  core.keepRoom = keepRoom;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  for (const type of ['consent-show', 'consent-hide']) document.addEventListener(type, keepRoom);
  document.addEventListener('focusin', onFocus);
  addEventListener('resize', keepClear);
}
