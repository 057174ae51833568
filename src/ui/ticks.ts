// The ticks of the preferences form: a category and its services follow one another.
// Works on the form alone; what the names mean is told by the caller.

import type {Category} from '../config/config.js';

export const boxes = (section: Element, name: string): HTMLInputElement[] => [...section.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];

/** Brings the others in line with a tick that changed. */
export function follow({target}: {target?: EventTarget | null | undefined}): void {
  const section = (target as Element | null | undefined)?.closest('section');
  const category = section && boxes(section, 'category')[0];
  if (!category) return;
  const services = boxes(section, 'service');
  if (target === category) return services.forEach((service) => (service.checked = category.checked));
  const on = services.filter(({checked}) => checked).length;
  category.checked = on === services.length;
  category.indeterminate = on > 0 && on < services.length;
}

/** The names that are ticked; a category whose services are not offered singly (`along`) brings them with it. */
export function ticked(form: HTMLFormElement, along: readonly Category[]): string[] {
  const data = new FormData(form);
  const categories = data.getAll('category') as string[];
  const services = along.filter(({name}) => categories.includes(name)).flatMap((category) => category.services);
  return [...categories, ...(data.getAll('service') as string[]), ...services.map(({name}) => name)];
}
