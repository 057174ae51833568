// Markup on the test page, and the cookies that it writes.
// What is expected of either is said by the tests.

import type {Load} from '../../src/core/lazy.js';
import type {Core} from '../../src/core/state.js';

/** Puts markup into the emptied body, and gives its first element. */
export function place<T extends HTMLElement>(markup: string): T {
  document.body.innerHTML = markup;
  return document.body.firstElementChild as T;
}

/** `<cookies-preferences>` on the page. */
export const placeElement = (attributes = '', children = ''): HTMLElement =>
  place(`<cookies-preferences ${attributes}>${children}</cookies-preferences>`);

export function eraseAllCookies(): void {
  for (const pair of document.cookie.split('; ')) document.cookie = `${pair.split('=')[0]}=;Path=/;Max-Age=0`;
}

/** Every cookie that is written meanwhile, as the page wrote it; the browser gets them, too. */
export async function writesDuring(act: () => unknown, {document}: Window = window): Promise<string[]> {
  const writes: string[] = [];
  const {get, set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Object.getPrototypeOf(document)), 'cookie')!;
  const record = (text: string): void => {
    writes.push(text);
    set!.call(document, text);
  };
  Object.defineProperty(document, 'cookie', {configurable: true, get: () => get!.call(document), set: record});
  try {
    await act();
  } finally {
    delete (document as {cookie?: string}).cookie;
  }
  return writes;
}

/** Fetches what it is told to import; no file goes by its name here. */
export const fetchFile = ((importFile: () => unknown) => importFile()) as Load;

/** Documents see the cookies that another one writes a moment later. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** A module as it runs in another window, with that window's document. */
export function importIn<T>(window: Window, path: string): Promise<T> {
  const script = window.document.createElement('script');
  script.textContent = `module = import('${path}')`;
  window.document.documentElement.append(script);
  script.remove();
  return (window as Window & {module?: Promise<T>}).module!;
}

/** The window of a document below another path, in a frame. Any file of the project will do. */
export async function openBelow(path: string): Promise<Window> {
  const frame = document.createElement('iframe');
  frame.src = path;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentWindow!;
}

let count = 0;

/** What the core knows, as on a page that was just opened. */
export async function freshCore(element: Element | null = null): Promise<Core> {
  const {core} = (await import(/* @vite-ignore */ `/src/core/state.ts?fresh=${++count}`)) as {core: Core};
  return Object.assign(core, {element, load: fetchFile, apply: () => {}});
}
