// Writes a vector in each form in which an author can mark it up.
// Which vector has which form, and no page: that is page.ts's matter.
import type {Vector} from './vector.js';

/** `plain` is unmarked; `bare` is a template without the comment, which not every browser keeps shut. */
export const FORMS = ['script', 'attribute', 'comment', 'html', 'bare'] as const;

export type Form = typeof FORMS[number] | 'plain';

const GATED = 'data-consent="statistical"';

const EMBED = /<(iframe|img|source|track|input|video|audio|embed|object|link)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g;
/** Data is no script: nobody marks it. */
const SCRIPT = /<(script)(?! type="application\/json")((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g;

/** Puts each of these attributes under our own name, in each element that has one. */
const mark = (markup: string, element: RegExp, names: string, more: string): string =>
  markup.replace(element, (tag: string, name: string, attributes: string) => {
    const marked = attributes.replace(/\s+([\w-]+)((?:="[^"]*")?)/g, (whole: string, key: string, value: string) =>
      names.split(' ').includes(key) ? ` data-consent-${key}${value}` : whole);
    return marked === attributes && name !== 'script' ? tag : `<${name} ${more}${marked}>`;
  });

const WRITTEN: Record<Form, (markup: string) => string> = {
  plain: (markup) => markup,
  script: (markup) => mark(markup, SCRIPT, 'src type', `type="text/plain" ${GATED}`),
  attribute: (markup) => mark(markup, EMBED, 'src srcset srcdoc poster data href', GATED),
  comment: (markup) => `<template ${GATED}><!-- ${markup} --></template>`,
  html: (markup) => `<script type="text/html" ${GATED}>${markup}</script>`,
  bare: (markup) => `<template ${GATED}>${markup}</template>`,
};

export const write = (form: Form, markup: string): string => WRITTEN[form](markup);

/** No end tag of a script may stand in a script. */
export const hasForm = ({form: own, markup}: Vector, form: Form): boolean =>
  form === 'html' ? !/<\/script/i.test(markup(NOBODY)) : !['script', 'attribute'].includes(form) || own === form;

const NOBODY = {isPlain: true, id: '', folder: '', url: () => '', ran: () => ''};
