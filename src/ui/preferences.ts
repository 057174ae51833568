// The preferences: a modal dialog with a checkbox for each category, and for each service where there are several.
// What is ticked lives in the form until it is saved; how it looks is in preferences.css.

import {html} from 'lit';
import type {Category, Service} from '../config/config.js';
import {type Declared, loadDeclared} from './declared.js';
import {addStyles, announce, answerAll, loadActions, page, update} from './page.js';
import preferencesStyles from './preferences.css?inline';
import {boxes, follow, ticked} from './ticks.js';

addStyles(preferencesStyles);

let declared: Declared | undefined;

/** A choice of single services is offered where a category has several, or one that runs until refused. */
const hasChoice = ({services}: Category): boolean => services.length > 1 || services.some(({name}) => page.core.free.has(name));

const badge = (key: string): unknown => [' ', html`<em part="badge">${page.words.text(key)}</em>`];

/** What has to be known of a name beside its tick. */
const state = (name: string): unknown =>
  page.core.free.has(name) ? badge('exempt') : page.core.consent && page.core.has(name) === undefined ? badge('isNew') : '';

function details(service: Service): unknown {
  const {pick, text} = page.words;
  const about = [pick(service.provider), pick(service.purpose)].filter((one) => one && one !== declared!.nameOf(service)).join(' – ');
  const cookies = service.items.map(({name}) => name).join(', ');
  return html`<p>${about}
    ${cookies && html`<br><code dir="ltr">${cookies}</code>`}
    ${service.privacyHref && html`<br><a part="link" href=${service.privacyHref} target="_blank">${text('privacy')}</a>`}</p>`;
}

const checkbox = (kind: string, name: string, label: unknown, isFixed?: boolean): unknown => html`<label>
    <input type="checkbox" name=${kind} value=${name} aria-describedby="about-${name}" ?checked=${page.core.has(name)} ?disabled=${isFixed}>
    <span>${label}</span>
  </label>`;

const serviceRow = (category: Category, service: Service): unknown => html`<li>
    ${service.name && hasChoice(category) && declared!.optional.includes(category)
      ? checkbox('service', service.name, [declared!.nameOf(service), state(service.name)])
      : html`<b>${declared!.nameOf(service)}</b>`}
    <div id="about-${service.name}">${details(service)}</div>
  </li>`;

function section(category: Category): unknown {
  const {name, services} = category;
  const isFixed = !declared!.optional.includes(category);
  return html`<section part="category">
      ${checkbox('category', name, [declared!.label(category), isFixed ? badge('alwaysOn') : state(name)], isFixed)}
      <div id="about-${name}">${declared!.summary(category)}</div>
      ${services[0] && html`<details><summary part="link">${page.words.text('details')}</summary>
        <ul>${services.map((service) => serviceRow(category, service))}</ul></details>`}
    </section>`;
}

/** Closes the dialog at once; the page follows when the choice is saved. */
function finish(save: () => Promise<void>): void {
  const saved = save();
  close();
  void saved;
}

function onSubmit(event: SubmitEvent): void {
  event.preventDefault();
  const along = declared!.optional.filter((category) => !hasChoice(category));
  const names = ticked(event.target as HTMLFormElement, along);
  finish(async () => (await loadActions()).grantOnly(page.core, names, 'preferences'));
}

const answer = (id: string, key: string, isGranted: boolean): unknown =>
  html`<button id=${id} type="button" part="button" @click=${() => finish(() => answerAll(isGranted, 'preferences'))}>${page.words.text(key)}</button>`;

function preferences(): unknown {
  const {text} = page.words;
  const isAsked = !!declared!.optional[0];
  return html`<dialog part="preferences" aria-labelledby="preferences-title" @close=${onClose}>
    <form @change=${follow} @submit=${onSubmit}>
      <header>
        <h2 id="preferences-title" part="heading" tabindex="-1">${text('preferencesTitle')}</h2>
        <button id="close-preferences" type="button" part="settings" @click=${close}>${text('close')}</button>
      </header>
      <div part="body">
        <p>${text(isAsked ? 'preferencesIntro' : 'nothing')}</p>
        ${declared!.config.categories.map(section)}
      </div>
      ${isAsked
        ? html`<footer part="buttons">${answer('reject-all', 'reject', false)}${answer('accept-all', 'accept', true)}<button id="save" part="button">${text('save')}</button></footer>`
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

/** Shows the preferences, at the category or service `name` if there is one. */
export async function open(name?: string | null): Promise<void> {
  declared = await loadDeclared();
  if (!declared) return;
  await update({preferences});
  const dialog = findDialog()!;
  const wasOpen = dialog.open;
  if (!wasOpen) dialog.showModal();
  enter(dialog, name);
  if (!wasOpen) announce('consent-show', 'preferences');
  const remains = await (await loadActions()).findRemains(page.core, declared.config);
  if (remains[0]) (await page.core.load(() => import('./remains.js'))).show(remains);
}

/** The focus goes back to where it was, by the browser's own care. */
const close = (): void => findDialog()?.close();

/** However it was closed: ticks that were not saved are forgotten with it. */
async function onClose(): Promise<void> {
  await update({preferences: undefined});
  announce('consent-hide', 'preferences');
}
