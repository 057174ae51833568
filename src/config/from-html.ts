// Child elements of <cookies-preferences>, or its attribute `categories` -> Source.
// Data elements may stand inside one another, as a forgotten end tag makes them.

import {readNames} from '../core/settings.js';
import type {Row, ServiceRow, Source} from './source.js';

const toRow = (element: Element): Row => Object.fromEntries([...element.attributes].map(({name, value}) => [name, value]));

function toService(element: Element): ServiceRow {
  const items = [...element.querySelectorAll('cookie-item')].filter((item) => item.closest('cookie-service') === element);
  return {values: toRow(element), items: items.map(toRow), element};
}

/** Whether children declare something. */
export const hasChildren = (element: Element): boolean => !!element.querySelector('cookie-category,cookie-service');

export function fromHtml(element: Element): Source {
  const children = [...element.querySelectorAll('cookie-category')];
  return {
    categories: hasChildren(element) ? children.map(toRow) : readNames(element, 'categories').map((name) => ({name})),
    services: [...element.querySelectorAll('cookie-service')].map(toService),
    texts: {},
  };
}
