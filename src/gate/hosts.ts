// Looks for what reaches a gated host, or fetches a gated address, before consent: hints to the browser, and images in <noscript>.
// Changes nothing. Hosts that the page needs anyhow, and its own, are no gated ones.

import {type Config, NECESSARY} from '../config/config.js';
import {warn} from '../config/warn.js';
import {readNames} from '../core/settings.js';
import type {Core} from '../core/state.js';

const ADDRESSES = ['src', 'href', 'poster', 'data'];

const HINTS = ['preconnect', 'dns-prefetch', 'preload', 'prefetch', 'modulepreload', 'prerender'].map((rel) => `link[rel~="${rel}" i][href]:not([data-consent])`).join();

const LIVE = 'script[src],link[rel~="stylesheet" i][href],img[src]';

/** What loads in markup that is a text. */
const LOADS = /<(?:img|iframe)\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi;

/** Addresses in markup and code. */
const WRITTEN = /["'(=]\s*((?:https?:)?\/\/[\w-]+\.[^"'\s>)\\]+)/gi;

function toUrl(address: string | null | undefined): URL | undefined {
  try {
    return address ? new URL(address, document.baseURI) : undefined;
  } catch {
    return undefined; // no address at all
  }
}

const allIn = (text: string, form: RegExp): URL[] => [...text.matchAll(form)].flatMap(([, address]) => toUrl(address) ?? []);

const addressOf = (element: Element): URL | undefined => toUrl(element.getAttribute('src') ?? element.getAttribute('href'));

/** The addresses that one element holds back, in attributes or in its markup. */
function heldBy(element: Element): URL[] {
  const written = ADDRESSES.flatMap((name) => toUrl(element.getAttribute(`data-consent-${name}`)) ?? []);
  return element.matches('template,script') ? [...written, ...allIn(element.innerHTML, WRITTEN)] : written;
}

/** Hosts that services declare, unless they need no consent. A host stands for its subdomains, too. */
const declaredHosts = ({free}: Core, config?: Config): string[] =>
  (config?.categories ?? [])
    .filter(({name}) => name !== NECESSARY && !free.get(name))
    .flatMap(({services}) => services.filter(({name}) => !free.get(name)))
    .flatMap(({hosts}) => hosts.map((host) => host.replace(/^\w+:\/\/|^\*\.|[:/].*$/g, '')));

/** Tells whether an address is one that waits for consent. */
function gatedBy(core: Core, config?: Config): (url: URL) => boolean {
  const isAsked = (element: Element): boolean => readNames(element, 'data-consent').some((name) => !core.free.get(name));
  const held = [...document.querySelectorAll('[data-consent]')].filter(isAsked).flatMap(heldBy);
  const isLive = (element: Element): boolean => !core.opened.has(element) && !element.matches('[data-consent]');
  const live = [...document.querySelectorAll(LIVE)].filter(isLive).map((element) => addressOf(element)?.hostname);
  const needed = new Set([location.hostname, ...live]);
  const addresses = new Set(held.map(({href}) => href));
  const hosts = [...declaredHosts(core, config), ...held.map(({hostname}) => hostname)].filter((host) => host && !needed.has(host));
  return ({href, hostname}) => addresses.has(href) || hosts.some((host) => `.${hostname}`.endsWith(`.${host}`));
}

const isBesideGated = ({previousElementSibling, nextElementSibling}: Element): boolean =>
  [previousElementSibling, nextElementSibling].some((element) => element?.matches('[data-consent]'));

/** Tells of what goes around the gate. */
export function checkHosts(core: Core, config?: Config): void {
  const isGated = gatedBy(core, config);
  for (const noscript of document.querySelectorAll('noscript')) {
    const loads = allIn(noscript.innerHTML, LOADS);
    const first = loads.find(isGated) ?? (isBesideGated(noscript) ? loads[0] : undefined);
    if (first) warn('noscript', first.href, noscript);
  }
  for (const link of document.querySelectorAll(HINTS)) {
    const url = addressOf(link);
    if (url && isGated(url) && !core.opened.has(link)) warn('hint', `<link rel="${link.getAttribute('rel')}" href="${url.href}">`, link);
  }
  for (const rules of document.querySelectorAll('script[type="speculationrules" i]:not([data-consent])')) {
    if (allIn(rules.textContent, WRITTEN).some(isGated)) warn('hint', '<script type="speculationrules">', rules);
  }
}
