// The work that all tools are configured for: four categories that are asked for, services in them, and scripts that are gated by these.
// The standard one has eight services and a script a category. How a tool is told of it is said in its own file.
import {CATEGORIES, type Category, type Service} from './categories.js';

/** Gated by a service, at an address or inline. It leaves a mark when it runs. */
export interface GatedScript {
  readonly name: string;
  readonly category: string;
  readonly service: string;
  readonly src?: string;
  readonly text?: string;
}

export interface Work {
  /** In addresses. */
  readonly name: string;
  readonly categories: readonly Category[];
  readonly gated: readonly GatedScript[];
}

interface Size {
  readonly services?: number;
  readonly scripts?: number;
  readonly isInline?: boolean;
  /** So long is the first script busy, which then is inline. */
  readonly busy?: number;
}

const MARK = 'gated ';

export const marksOf = ({gated}: Work): string[] => gated.map(({name}) => MARK + name);

/** The text of a gated script: it says that it ran, and then keeps the main thread busy so long. */
export const gatedText = (name: string, milliseconds = 0): string =>
  `performance.mark('${MARK}${name}')` + (milliseconds ? `;for (const end = performance.now() + ${milliseconds}; performance.now() < end;);` : '');

const makeService = (number: number): Service =>
  ({name: `service${number}`, label: `Service ${number}`, cookie: `service${number}_id`, purpose: `To do what service ${number} is there for`});

/** The standard ones first; the categories take turns. */
function spread(count: number): Category[] {
  const known = Math.max(...CATEGORIES.map(({services}) => services.length)) * CATEGORIES.length;
  return CATEGORIES.map((category, index) => {
    const services = category.services.filter((_, row) => row * CATEGORIES.length + index < count);
    for (let number = known + index; number < count; number += CATEGORIES.length) services.push(makeService(number + 1));
    return {...category, services: services as [Service, ...Service[]]};
  });
}

function gate(categories: readonly Category[], index: number, {isInline = false, busy = 0}: Size): GatedScript {
  const category = categories[index % categories.length]!;
  const service = category.services[Math.floor(index / categories.length) % category.services.length]!;
  const name = `${category.name}${index < categories.length ? '' : index}`;
  const milliseconds = index ? 0 : busy;
  return {name, category: category.name, service: service.name, ...(isInline || milliseconds ? {text: gatedText(name, milliseconds)} : {src: `/gated/${name}.js`})};
}

export function makeWork(name: string, size: Size = {}): Work {
  const categories = spread(size.services ?? 8);
  return {name, categories, gated: Array.from({length: size.scripts ?? 4}, (_, index) => gate(categories, index, size))};
}

export const STANDARD = makeWork('standard');

/** A click on "Accept all" opens a script that takes 300 ms. */
export const BUSY = makeWork('busy', {busy: 300});
