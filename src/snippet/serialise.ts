// A live banner -> the text to be pasted: the element with the banner in a declarative shadow root, and the core behind it.
// Rendering the banner is left to ui/, and a DOM to whoever calls: a browser, or render.ts in one made by print.ts.

import type {Core} from '../core/state.js';
import bannerStyles from '../ui/banner.css?inline';
import {namesAsked} from './asked.js';
import {decide} from './decide.js';

/** A text that cannot end the script that it stands in; the same to the script. */
const inScript = (text: string): string => text.trim().replace(/<(?=\/script|!--)/gi, '<\\');

/** An empty element as it is written, with this in it. */
const filled = (element: Element, content: string): string => element.outerHTML.replace(/(?=<\/[\w-]+>$)/, () => content);

const tag = (name: string, attributes: Readonly<Record<string, string | null>>, text: string): string => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) element.setAttribute(key, value);
  return filled(element, text);
};

/** The same to a parser in any encoding, as not all pages are in UTF-8. */
const inAscii = (markup: string): string => markup.replace(/[^\0-\x7F]/gu, (letter) => `&#${letter.codePointAt(0)};`);

/** Lit's marks are of no use to others. */
function dropComments(node: Node): void {
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove();
    else dropComments(child);
  }
}

function contentOf(root: ShadowRoot): string {
  const template = document.createElement('template');
  for (const child of root.childNodes) template.content.append(child.cloneNode(true));
  dropComments(template.content);
  template.content.querySelector<HTMLElement>('#root')!.hidden = true;
  return template.innerHTML;
}

/** The text for the element that shows its banner; `coreText` is the built core for this, and the lazy files are at `base`. */
export function snippetOf(core: Core, coreText: string, base: string): string {
  const element = core.element!;
  const nonce = element.getAttribute('nonce');
  const shell = element.cloneNode() as Element;
  shell.setAttribute('base', base);
  const style = tag('style', {'data-names': namesAsked(core), nonce}, bannerStyles.trim() + '#root[hidden]{display:none}');
  const template = `<template shadowrootmode="open">${style}${contentOf(element.shadowRoot!)}</template>`;
  const decider = tag('script', {nonce}, inScript(`(${decide})()`));
  return `${inAscii(filled(shell, `\n${template}${decider}${element.innerHTML}`))}\n${tag('script', {nonce}, inScript(coreText))}\n`;
}
