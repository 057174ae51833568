// Vectors: markup that has no form but the template: style attributes, svg, shadow roots, frames among other markup.
// Single elements are in embeds.ts and links.ts; what runs code is in scripts.ts.
import {escape, type Vector} from './vector.js';

const block = (name: string, markup: Vector['markup'], rest: Partial<Vector> = {}): Vector => ({name, markup, ...rest});

const shadow = (inside: string): string => `<div><template shadowrootmode="open">${inside}</template></div>`;

const svg = (inside: string): string => `<svg width="20" height="20" xmlns="http://www.w3.org/2000/svg">${inside}</svg>`;

/** An embed that is gated by itself where its surroundings are. */
const inner = (isPlain: boolean, address: string): string => isPlain ? `src="${address}"` : `data-consent="statistical" data-consent-src="${address}"`;

export const BLOCKS: Vector[] = [
  block('attribute-style', ({url}) => `<p style="background: url('${url('x.gif')}')">Text</p>`),
  block('attribute-style-list', ({url}) => `<ul style="list-style-image: url('${url('x.gif')}')"><li>Text</li></ul>`),
  block('attribute-background', ({url}) => `<table background="${url('x.gif')}"><tbody><tr><td>Text</td></tr></tbody></table>`),
  block('attribute-background-cell', ({url}) => `<table><tbody><tr><td background="${url('x.gif')}">Text</td></tr></tbody></table>`),
  block('image-tag', ({url}) => `<image src="${url('x.gif')}">`),

  block('svg-image', ({url}) => svg(`<image width="20" height="20" href="${url('x.gif')}"/>`)),
  block('svg-image-xlink', ({url}) => svg(`<image width="20" height="20" xlink:href="${url('x.gif')}"/>`)),
  block('svg-filter', ({url, id}) => svg(`<filter id="${id}"><feImage href="${url('x.gif')}"/></filter><rect width="9" height="9" filter="url(#${id})"/>`)),
  block('svg-use', ({url}) => svg(`<use href="${url('x.svg')}#a"/>`)),
  block('svg-style', ({url}) => svg(`<style>@import "${url('x.css')}";</style>`)),
  block('svg-fill', ({url, id}) => svg(`<rect id="${id}" width="9" height="9" style="mask-image: url('${url('x.svg')}#m')"/>`)),
  block('svg-frame', ({url}) => svg(`<foreignObject width="20" height="20"><iframe width="20" height="20" src="${url('x.html')}"></iframe></foreignObject>`)),
  block('math', ({url}) => `<math><mtext><img alt="" src="${url('x.gif')}"></mtext></math>`),

  block('shadow-img', ({url}) => shadow(`<img alt="" src="${url('x.gif')}">`)),
  block('shadow-style', ({url}) => shadow(`<style>@import "${url('x.css')}";</style>`)),
  block('shadow-link', ({url}) => shadow(`<link rel="stylesheet" href="${url('x.css')}">`)),
  block('shadow-frame', ({url}) => shadow(`<iframe width="20" height="20" src="${url('x.html')}"></iframe>`)),
  block('shadow-nested', ({url}) => shadow(shadow(`<img alt="" src="${url('x.gif')}">`))),

  block('frame-in-block', ({url}) => `<figure><iframe width="20" height="20" src="${url('x.html')}"></iframe><figcaption>Tour</figcaption></figure>`),
  block('frame-in-frame', ({url}) => `<iframe width="20" height="20" srcdoc="${escape(`<iframe src="${url('x.html')}"></iframe>`)}"></iframe>`),
  block('noscript', ({url}) => `<noscript><img alt="" src="${url('x.gif')}"></noscript>`, {isIdle: true, place: 'both'}),
  block('template', ({url, ran}) => `<template><iframe src="${url('x.html')}"></iframe><video autoplay src="${url('x.webm')}"></video><b onclick="${ran()}">1</b></template>`, {isIdle: true}),
  block('nested-template', ({url, isPlain}) => isPlain ? `<iframe width="20" height="20" src="${url('x.html')}"></iframe>`
    : `<template data-consent="statistical"><iframe width="20" height="20" src="${url('x.html')}"></iframe></template>`),
  block('nested-embed', ({url, isPlain}) => `<p><iframe width="20" height="20" ${inner(isPlain, url('x.html'))}></iframe></p>`),
  block('nested-img', ({url, isPlain}) => `<p><img alt="" ${inner(isPlain, url('x.gif'))}></p>`),
  block('pixel-table', ({url}) => `<table><tbody><tr><td><img alt="" width="1" height="1" src="${url('x.gif')}"></td></tr></tbody></table>`),
  block('many', ({url}) => `Text <i>before</i><img alt="" src="${url('x.gif')}"><iframe width="20" height="20" src="${url('y.html')}"></iframe>
    <p style="background: url('${url('z.gif')}')">and after`),
];
