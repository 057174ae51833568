// The preferences: a modal dialog with a checkbox for each category, and for each service where there are several.
// What is ticked lives in the form until it is saved; how it looks is in preferences.css.

import {css, html, nothing, unsafeCSS} from 'lit';
import type {Category, Service} from '../config/config.js';
import type {Page} from './page.js';
import preferencesStyles from './preferences.css?inline';
import {hidePreferences, onClosed} from './show-preferences.js';
import {update} from './view.js';

export const styles = css`${unsafeCSS(preferencesStyles)}`;

/** A choice of single services is offered where a category has several. */
const hasChoice = ({services}: Category): boolean => services.length > 1;

const isOn = ({core}: Page, name: string): boolean => core.has(name) === true;

const isNew = ({core}: Page, name: string): boolean => !!core.consent && core.has(name) === undefined;

const boxes = (section: Element, name: string): HTMLInputElement[] => [...section.querySelectorAll<HTMLInputElement>(`input[name=${name}]`)];

/** A category and its services follow one another. */
function onChange({target}: Event): void {
  const input = target as HTMLInputElement;
  const section = input.closest('section')!;
  const [category] = boxes(section, 'category');
  const services = boxes(section, 'service');
  if (input === category) for (const service of services) service.checked = category.checked;
  else showMixed(category!, services);
}

function showMixed(category: HTMLInputElement, services: readonly HTMLInputElement[]): void {
  const on = services.filter(({checked}) => checked).length;
  category.checked = on === services.length;
  category.indeterminate = on > 0 && on < services.length;
}

/** The names that are ticked; a category whose services are not offered singly brings them along. */
function ticked(form: HTMLFormElement, page: Page): string[] {
  const names = new FormData(form);
  const categories = names.getAll('category') as string[];
  const along = page.optional.filter((one) => categories.includes(one.name) && !hasChoice(one)).flatMap(({services}) => services.map(({name}) => name));
  return [...categories, ...(names.getAll('service') as string[]), ...along];
}

async function finish(page: Page, save: () => Promise<void>): Promise<void> {
  const saved = save();
  void update({surface: undefined});
  hidePreferences(page.core.element!);
  await saved;
}

const badge = (page: Page, name: string): unknown => (isNew(page, name) ? html` <em part="badge">${page.text('isNew')}</em>` : nothing);

function details(page: Page, service: Service): unknown {
  const {pick} = page.words;
  const cookies = service.items.map(({name}) => name).join(', ');
  return html`
    <p>${[pick(service.provider), pick(service.purpose)].filter((text) => text).join(' – ')}
      ${cookies ? html`<br><code>${cookies}</code>` : nothing}
      ${service.privacyHref ? html`<br><a part="link" href=${service.privacyHref} rel="noopener" target="_blank">${page.text('privacy')}</a>` : nothing}</p>`;
}

const serviceRow = (page: Page, category: Category, service: Service): unknown => html`
  <li id=${'service-' + service.name}>
    ${service.name && hasChoice(category)
      ? html`<label><input type="checkbox" name="service" value=${service.name} ?checked=${isOn(page, service.name)}>
          <span>${page.nameOf(service)}${badge(page, service.name)}</span></label>`
      : html`<b>${page.nameOf(service)}</b>`}
    ${details(page, service)}
  </li>`;

function categorySection(page: Page, category: Category): unknown {
  const {name, services} = category;
  const isOptional = page.optional.includes(category);
  return html`
    <section id=${'category-' + name} part="category">
      <label>
        <input type="checkbox" name=${isOptional ? 'category' : nothing} value=${name} aria-describedby=${'about-' + name}
          ?checked=${isOn(page, name)} ?disabled=${!isOptional}>
        <span>${page.label(category)}${isOptional ? badge(page, name) : html` <em>${page.text('alwaysOn')}</em>`}</span>
      </label>
      <div id=${'about-' + name}>${page.summary(category)}</div>
      ${services[0] ? html`<details><summary part="link">${page.text('details')}</summary>
        <ul>${services.map((service) => serviceRow(page, category, service))}</ul></details>` : nothing}
    </section>`;
}

const buttons = (page: Page): unknown => html`
  <button id="reject-all" type="button" part="button" @click=${() => finish(page, () => page.rejectAll('preferences'))}>${page.text('reject')}</button>
  <button id="accept-all" type="button" part="button" @click=${() => finish(page, () => page.acceptAll('preferences'))}>${page.text('accept')}</button>
  <button id="save" part="button">${page.text('save')}</button>`;

export function preferences(page: Page): unknown {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const names = ticked(event.target as HTMLFormElement, page);
    void finish(page, () => page.grantOnly(names, 'preferences'));
  };
  const isAsked = !!page.optional[0];
  return html`
    <dialog part="preferences" aria-labelledby="preferences-title" @close=${onClosed}>
      <form method="dialog" @change=${onChange} @submit=${onSubmit}>
        <header>
          <h2 id="preferences-title" part="heading" tabindex="-1">${page.text('preferencesTitle')}</h2>
          <button id="close-preferences" type="button" part="settings" @click=${() => hidePreferences(page.core.element!)}>${page.text('close')}</button>
        </header>
        <div part="body">
          <p>${page.text(isAsked ? 'preferencesText' : 'nothing')}</p>
          ${page.config.categories.map((category) => categorySection(page, category))}
        </div>
        ${isAsked ? html`<footer part="buttons">${buttons(page)}</footer>` : nothing}
      </form>
    </dialog>`;
}

/** Puts the focus where reading begins: at the heading, or at the category or service that was asked for. */
export function enter(dialog: HTMLDialogElement, name?: string | null): void {
  for (const section of dialog.querySelectorAll('section')) {
    const services = boxes(section, 'service');
    if (services[0]) showMixed(boxes(section, 'category')[0]!, services);
  }
  const wanted = name ? dialog.querySelector(`#category-${CSS.escape(name)},#service-${CSS.escape(name)}`) : null;
  wanted?.closest('details')?.setAttribute('open', '');
  const target = wanted?.querySelector<HTMLElement>('input') ?? wanted?.closest('section')?.querySelector('input') ?? dialog.querySelector('h2');
  target?.focus();
}
