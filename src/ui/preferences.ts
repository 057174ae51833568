// The preferences: a modal dialog with a checkbox for each category, and for each service where there are several.
// What is ticked lives in the form until it is saved; how it looks is in preferences.css.

import {html} from 'lit';
import type {Category, Service} from '../config/config.js';
import {level} from './banner.js';
import {type Declared, isAllKeptOff, keptOffIn} from './declared.js';
import {addStyles, announce, answerAll, loadChoice, page, update} from './page.js';
import preferencesStyles from './preferences.css?inline';
import {signal} from './signal.js';
import {boxes, follow, ticked} from './ticks.js';

addStyles(preferencesStyles);

let declared: Declared;

/** What runs until refused has a group of its own, also a single service of a category that does not. */
const isExempt = (name: string): boolean => !!page.core.free.get(name);

const isAsked = (category: Category): boolean => declared.optional.includes(category);

/** The services that are shown with their category. */
const servicesOf = (category: Category): readonly Service[] =>
  isExempt(category.name) ? category.services : category.services.filter(({name}) => !isExempt(name));

/** A choice of single services is offered where a category has several. */
const hasChoice = (category: Category): boolean => servicesOf(category).length > 1;

const badge = (key: string): unknown => html`<em part="badge">${page.words.text(key)}</em>`;

const isNew = (name: string): boolean => !!page.core.consent && page.core.has(name) === undefined;

function details(service: Service): unknown {
  const {pick, text} = page.words;
  const about = [pick(service.provider), pick(service.purpose)].filter((one) => one && one !== declared.nameOf(service)).join(' – ');
  const cookies = service.items.map(({name}) => name).join(', ');
  const policy = declared.policyOf(service);
  return html`<p>${about}
    ${cookies && html`<br><code dir="ltr">${cookies}</code>`}
    ${policy && html`<br><a part="link" href=${policy} target="_blank">${text('privacy')} (${text('newWindow')})</a>`}</p>`;
}

const checkbox = (kind: string, name: string, label: unknown, isFixed?: boolean): unknown => html`<label>
    <input type="checkbox" name=${kind} value=${name} aria-describedby="about-${name}" ?checked=${page.core.has(name)} ?disabled=${isFixed}>
    <span>${label} ${isFixed ? badge('alwaysOn') : isNew(name) ? badge('isNew') : ''}</span>
  </label>`;

/** With a box of its own where it can be chosen by itself. */
const serviceBlock = (service: Service, isChosen: boolean): unknown => html`
    ${isChosen && service.name ? checkbox('service', service.name, declared.nameOf(service)) : html`<b>${declared.nameOf(service)}</b>`}
    <div id="about-${service.name}">${details(service)}</div>`;

function section(category: Category): unknown {
  const {name} = category;
  const services = servicesOf(category);
  const isFixed = !isAsked(category);
  const isChosen = !isFixed && hasChoice(category);
  return html`<section part="category">
      ${checkbox('category', name, declared.label(category), isFixed)}
      <div id="about-${name}">${declared.summary(category)}</div>
      ${services[0] && html`<details><summary part="link">${page.words.text('details')}</summary>
        <ul>${services.map((service) => html`<li>${serviceBlock(service, isChosen)}</li>`)}</ul></details>`}
    </section>`;
}

/** Closes the dialog at once; the page follows when the choice is saved. */
function finish(save: () => Promise<void>): void {
  const saved = save();
  close();
  void saved;
}

const object = (names: readonly string[]): void => finish(async () => (await loadChoice()).choose(page.core, names, false, 'preferences'));

/** What runs until it is refused, which takes one act for all of it. */
function exempt(): unknown {
  const categories = declared.optional.filter(({name}) => isExempt(name));
  const services = declared.optional.flatMap((category) => (categories.includes(category) ? [] : category.services.filter(({name}) => isExempt(name))));
  const names = [...categories, ...services].map(({name}) => name);
  return names[0] && html`<div id="exempt" part="exempt" role="group" aria-labelledby="exempt-title">
      <h3 id="exempt-title" aria-level=${level(1)}>${page.words.text('exempt')}</h3>
      ${categories.map(section)}
      ${services.map((service) => html`<section part="category">${serviceBlock(service, true)}</section>`)}
      ${names.some(page.core.has) ? html`<button id="object" type="button" part="settings" @click=${() => object(names)}>${page.words.text('object')}</button>` : ''}
    </div>`;
}

function onSubmit(event: SubmitEvent): void {
  event.preventDefault();
  const along = declared.optional.filter((category) => !hasChoice(category)).map((category) => ({...category, services: servicesOf(category)}));
  const names = ticked(event.target as HTMLFormElement, along);
  finish(async () => (await loadChoice()).grantOnly(page.core, names, 'preferences'));
}

const answer = (id: string, key: string, isGranted: boolean): unknown =>
  html`<button id=${id} type="button" part="button" @click=${() => finish(() => answerAll(isGranted, 'preferences'))}>${page.words.text(key)}</button>`;

function preferences(): unknown {
  const {text} = page.words;
  const hasAny = !!declared.optional[0];
  return html`<dialog part="preferences" aria-labelledby="preferences-title" @close=${onClose}>
    <form @change=${follow} @submit=${onSubmit}>
      <header>
        <h2 id="preferences-title" part="heading" tabindex="-1" aria-level=${level()}>${text('preferencesTitle')}</h2>
        <button id="close-preferences" type="button" part="settings" @click=${close}>${text('close')}</button>
      </header>
      <div part="body">
        <p>${text(hasAny ? 'preferencesIntro' : 'nothing')}</p>
        ${signal(keptOffIn(declared))}
        ${declared.config.categories.filter((category) => !isAsked(category)).map(section)}
        ${exempt()}
        ${declared.optional.filter(({name}) => !isExempt(name)).map(section)}
      </div>
      ${hasAny
        ? html`<footer part="buttons">${isAllKeptOff(declared) ? '' : html`<div>${answer('reject-all', 'reject', false)}</div><div>${answer('accept-all', 'accept', true)}</div>`}<button id="save" part="button">${text('save')}</button></footer>`
        : ''}
    </form>
  </dialog>`;
}

/** Puts the focus where reading begins: at the heading, or at the category or service that was asked for. */
function enter(dialog: HTMLDialogElement, name?: string | null): void {
  for (const one of dialog.querySelectorAll('section')) follow({target: boxes(one, 'service')[0]});
  const wanted = name ? dialog.querySelector('#about-' + CSS.escape(name))?.parentElement : null;
  wanted?.closest('details')?.setAttribute('open', '');
  const box = wanted?.querySelector('input') ?? wanted?.closest('section')?.querySelector('input');
  (box ?? dialog.querySelector('h2')!).focus();
}

const findDialog = (): HTMLDialogElement | null => page.element.shadowRoot!.querySelector('dialog');

/** Shows them, at the category or service `name` if there is one. */
export async function open(of: Declared, name?: string | null): Promise<void> {
  declared = of;
  const wasOpen = findDialog()?.open;
  if (!wasOpen) await update({preferences: undefined}); // one that is just being closed takes its ticks with it
  await update({preferences});
  const dialog = findDialog()!;
  if (!wasOpen) dialog.showModal();
  // Where a blocker hides it, nobody could see what shuts off the page.
  if (!dialog.getClientRects()[0]) return close();
  enter(dialog, name);
  if (!wasOpen) announce('consent-show', 'preferences');
}

/** The focus goes back to where it was, by the browser's own care. */
const close = (): void => findDialog()?.close();

/** However it was closed: ticks that were not saved are forgotten with it. */
async function onClose({currentTarget}: Event): Promise<void> {
  if (currentTarget !== findDialog()) return; // another one is shown by now
  await update({preferences: undefined});
  announce('consent-hide', 'preferences');
}
