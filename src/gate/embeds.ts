// Embeds by attribute: gives them their addresses, and takes them away again.
// When, is said in gate.ts and shut.ts.

import {warn} from '../config/warn.js';
import {trust} from './trust.js';

// No `href` but of <link>: `data-*` passes through sanitizers, and <a href> may run code.
const ADDRESS = /^data-consent-(src|srcset|srcdoc|poster|data)$|^link data-consent-href$/;

/** The attributes that load something, by name. */
function addressesOf({localName, attributes}: Element): [name: string, value: string][] {
  return [...attributes].flatMap(({name, value}) => {
    const isAddress = ADDRESS.test(name) || ADDRESS.test(`${localName} ${name}`);
    return isAddress ? [[name.slice('data-consent-'.length), value] as [string, string]] : [];
  });
}

/** Browsers skip white space and control characters in front of a scheme, and some within. */
const runsCode = (value: string): boolean => /^javascript:/i.test(value.replace(/[\0-\x20]/g, ''));

const trusted = (element: Element, name: string, value: string): string =>
  name === 'srcdoc' ? trust.createHTML(value) : element.matches('embed,object') ? trust.createScriptURL(value) : value;

/** Which looks at its sources again only when told to. */
const reload = (element: Element): void => element.closest<HTMLMediaElement>('video,audio')?.load();

function giveAddresses(element: HTMLElement): void {
  for (const [name, value] of addressesOf(element)) {
    if (name !== 'srcdoc' && runsCode(value)) warn('address', value, element);
    else if (name === 'src' && element instanceof HTMLTrackElement) element.src = value; // Firefox overlooks the attribute
    else element.setAttribute(name, trusted(element, name, value));
  }
}

export function openEmbed(element: HTMLElement): void {
  const {parentNode, nextSibling} = element;
  // In WebKit a frame that gets its address where it stands is one more step back.
  const isFrame = parentNode && element.localName === 'iframe';
  if (isFrame) element.remove();
  try {
    giveAddresses(element);
  } finally {
    if (isFrame) parentNode.insertBefore(element, nextSibling);
  }
  reload(element);
}

export function shutEmbed(element: HTMLElement): void {
  // `src` before `srcset`, as WebKit asks for the one as soon as the other is gone.
  for (const [name] of addressesOf(element).sort()) element.removeAttribute(name);
  element.replaceWith(element); // put back anew, a frame is empty
  reload(element);
}
