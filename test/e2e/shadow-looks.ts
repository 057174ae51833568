// How all that we show looks, element by element: computed styles and sizes, for specs that compare them.
// Runs in the page; what may differ is the specs' matter.
import type {Locator, Page} from 'playwright';

type Looks = Record<string, Record<string, string>>;

/** What follows from where an element stands, and what is no look. */
const PLACED = /^(--|inset|left|right|top|bottom|perspective-origin|transform-origin)/;

/** Every computed style of an element and of its marks before and behind, and its size; where it stands is left out. */
export const look = (element: Locator): Promise<Record<string, string>> => element.evaluate((one, placed) => {
  const looks: Record<string, string> = {};
  for (const mark of ['', '::before', '::after']) {
    const styles = getComputedStyle(one, mark);
    for (const name of styles) if (!RegExp(placed).test(name)) looks[mark + name] = styles.getPropertyValue(name);
  }
  const {width, height} = one.getBoundingClientRect();
  return {...looks, size: `${width} ${height}`};
}, PLACED.source);

/** Takes a style sheet of the page, in place of the one before. */
export const restyle = (page: Page, css: string): Promise<void> => page.evaluate((text) => {
  const id = 'tried';
  const style = document.getElementById(id) ?? document.head.appendChild(Object.assign(document.createElement('style'), {id}));
  style.textContent = text;
}, css);

declare global {
  interface Window {
    /** Kept by `changes`. */
    looks?: Looks;
  }
}

/** What changed in the looks of an element and everything in it since the last call with `keep`, as `element property: before → now`, once for each property. */
export const changes = (surface: Locator, keep: 'keep' | 'compare', except = /^$/): Promise<string[]> => surface.evaluate((one, {isNew, pattern}) => {
  const now: Looks = {};
  for (const [index, element] of [one, ...one.querySelectorAll('*')].entries()) {
    const styles = getComputedStyle(element);
    const {x, y, width, height} = element.getBoundingClientRect();
    const looks: Record<string, string> = {box: [x, y, width, height].map(Math.round).join(' ')};
    for (const name of styles) if (!name.startsWith('--')) looks[name] = styles.getPropertyValue(name);
    now[`${index} ${element.localName}#${element.id}`] = looks;
  }
  if (isNew) window.looks = now;
  const found = new Map<string, string>();
  for (const [element, looks] of Object.entries(now)) {
    for (const [name, value] of Object.entries(looks)) {
      const before = window.looks![element]?.[name];
      if (before !== value && !RegExp(pattern).test(name) && !found.has(name)) found.set(name, `${element} ${name}: ${before} → ${value}`);
    }
  }
  return [...found.values()];
}, {isNew: keep === 'keep', pattern: except.source});
