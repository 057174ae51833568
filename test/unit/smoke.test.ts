import {expect} from 'chai';
import {LitElement, html} from 'lit';
import {load} from '../browsers/smoke-src.js';
import css from '../browsers/smoke.css?inline';
customElements.define('x-smoke', class extends LitElement { override render(): unknown { return html`<b>hi</b>`; } });
describe('smoke', () => {
  it('renders', async () => {
    expect(document.cookie).equal(''); expect(localStorage.length).equal(0);
    document.cookie = 'left=1;path=/'; localStorage.setItem('a', 'b');
    document.body.innerHTML = '<x-smoke></x-smoke>';
    await new Promise(requestAnimationFrame);
    expect(document.querySelector('x-smoke')!.shadowRoot!.textContent).to.equal('hi');
    expect(load()).equal(1); expect(css).contain('red');
  });
  it('is offline', async () => {
    const r = await fetch('http://1.1.1.1/').catch(() => 'no'); expect(r).equal('no');
    const r2 = await fetch('http://example.com/').catch(() => 'no'); expect(r2).equal('no');
    const r3 = await fetch(`http://x.localhost:${location.port}/`, {mode: 'no-cors'}).then(() => 'yes', () => 'no'); expect(r3).equal('yes');
  });
});
