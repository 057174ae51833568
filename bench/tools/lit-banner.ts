// The bare Lit element: banner, choice and gate as in floor.ts, rendered by Lit.
// Runs in the page; bundled by files.ts.
import {css, html, LitElement, nothing} from 'lit';
import {CATEGORIES} from './categories.js';

const ALL = CATEGORIES.flatMap(({services}) => services.map(({name}) => name));

function open(names: readonly string[]): void {
  for (const inert of document.querySelectorAll<HTMLScriptElement>('[data-gate]')) {
    if (!names.includes(inert.dataset['gate']!)) continue;
    const script = document.createElement('script');
    script.async = false;
    if (inert.dataset['src']) script.src = inert.dataset['src'];
    else script.text = inert.text;
    inert.replaceWith(script);
  }
}

const readChoice = (): string[] | undefined => /(?:^|; )lit=([^;]*)/.exec(document.cookie)?.[1]!.split('.');

class LitBanner extends LitElement {
  static override styles = css`form{position:fixed;inset:auto 0 0;padding:1em;background:#fff;border-top:1px solid}fieldset{display:inline-block}`;
  static override properties = {isAsking: {state: true}, isDetailed: {state: true}};
  declare isAsking: boolean;
  declare isDetailed: boolean;

  constructor() {
    super();
    const choice = readChoice();
    this.isAsking = !choice;
    this.isDetailed = false;
    if (choice) open(choice);
  }

  save(names: readonly string[]): void {
    document.cookie = `lit=${names.join('.')};max-age=15552000;path=/;samesite=lax`;
    this.isAsking = false;
    requestAnimationFrame(() => setTimeout(open, 0, names));
  }

  submit(event: Event): void {
    event.preventDefault();
    this.save([...this.renderRoot.querySelectorAll<HTMLInputElement>(':checked')].map(({name}) => name));
  }

  boxes(): unknown {
    return html`${CATEGORIES.map(({label, services}) => html`<fieldset><legend>${label}</legend>
      ${services.map((service) => html`<label><input type="checkbox" name=${service.name}> ${service.label}</label>`)}</fieldset>`)}
      <button>Save</button>`;
  }

  override render(): unknown {
    if (!this.isAsking) return nothing;
    return html`<form @submit=${this.submit}><h2>Your choice about cookies</h2>This site asks whether it may also use cookies and services:
      <ul>${CATEGORIES.map(({label, summary}) => html`<li><b>${label}</b> – ${summary}</li>`)}</ul>
      ${this.isDetailed ? this.boxes() : nothing}
      <button type="button" id="reject" @click=${() => this.save([])}>Reject all</button>
      <button type="button" id="accept" @click=${() => this.save(ALL)}>Accept all</button>
      <button type="button" id="settings" @click=${() => (this.isDetailed = true)}>Settings</button></form>`;
  }
}

customElements.define('lit-banner', LitBanner);
