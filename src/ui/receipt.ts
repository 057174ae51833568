// The receipt: what was recorded of the visitor's own choice, to be read and copied at the end of the preferences.
// Fetched when these are shown, and only where decisions are recorded; the record itself is made by store/record.ts.

import {html, render} from 'lit';
import {addStyles, loadChoice, page} from './page.js';
import receiptStyles from './receipt.css?inline';

addStyles(receiptStyles);

/** The record as far as this browser still knows it. Whoever has the id finds the rest. */
async function readReceipt(): Promise<object | undefined> {
  const id = (await loadChoice()).storedId(page.core);
  const {consent} = page.core;
  if (!id || !consent) return undefined;
  const {date, revision, granted, denied} = consent;
  return {id, site: location.origin, time: date.toISOString().replace(/\.\d+/, ''), revision, granted, denied};
}

/** What is selected can be copied without asking the browser for leave; where not even that, it stays selected. */
async function copy(field: HTMLTextAreaElement): Promise<'copied' | 'selected'> {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return 'copied';
  } catch {
    return document.execCommand('copy') ? 'copied' : 'selected';
  }
}

async function onCopy({currentTarget}: Event): Promise<void> {
  const box = (currentTarget as Element).parentElement!;
  const result = await copy(box.querySelector('textarea')!);
  box.querySelector('[role=status]')!.textContent = page.words.text(result);
}

const receipt = (content: object): unknown => html`<details id="receipt">
  <summary part="link">${page.words.text('receipt')}</summary>
  <textarea readonly rows="8" aria-label=${page.words.text('receipt')} .value=${JSON.stringify(content, null, 2)}></textarea>
  <button id="copy" type="button" part="settings" @click=${onCopy}>${page.words.text('copy')}</button>
  <span role="status"></span>
</details>`;

/** Shows the receipt in the preferences, if there is one. */
export async function showReceipt(): Promise<void> {
  const content = await readReceipt();
  const body = page.element.shadowRoot!.querySelector('dialog [part=body]');
  if (!content || !body || body.querySelector('#receipt')) return;
  const host = document.createElement('div');
  body.append(host);
  render(receipt(content), host);
}
