// Tests of gate/late.ts: listeners for the page's own events that a released script adds when these are over.
// Scripts that load from elsewhere are tested from outside.

import {expect} from 'chai';
import {watchScripts} from '../../../src/gate/late.js';
import {freshCore, until} from '../on-page.js';

declare global {
  interface Window {
    heard?: string[];
  }
}

/** Runs code in a script of the page, which the gate has released or not. */
async function run(code: string, isReleased = true): Promise<void> {
  const core = await freshCore();
  const {addEventListener} = window;
  const {addEventListener: ofDocument, write, writeln, open, close} = document;
  watchScripts(core);
  const script = document.createElement('script');
  script.text = code;
  if (isReleased) core.opened.add(script);
  document.body.append(script);
  Object.assign(window, {addEventListener});
  Object.assign(document, {addEventListener: ofDocument, write, writeln, open, close});
}

const inATask = (): Promise<unknown> => new Promise((resolve) => setTimeout(() => setTimeout(resolve)));

describe('a listener that a released script adds too late', () => {
  beforeEach(() => (window.heard = []));

  for (const [where, code] of [
    ['for DOMContentLoaded of the document', "document.addEventListener('DOMContentLoaded', (event) => heard.push(event.type))"],
    ['for DOMContentLoaded of the window', "window.addEventListener('DOMContentLoaded', (event) => heard.push(event.type))"],
    ['for load of the window', "window.addEventListener('load', (event) => heard.push(event.type))"],
    ['for load, without saying where', "addEventListener('load', (event) => heard.push(event.type))"],
    ['as an object', "addEventListener('load', {handleEvent(event) { heard.push(this.handleEvent ? event.type : 'no object') }})"],
    ['for once', "addEventListener('load', (event) => heard.push(event.type), {once: true})"],
  ] as const) {
    it(`is called once ${where}`, async () => {
      await run(code);
      expect(window.heard).deep.equal([]);
      await until(() => window.heard!.length > 0);
      await inATask();
      expect(window.heard).deep.equal([code.includes('DOM') ? 'DOMContentLoaded' : 'load']);
    });
  }

  it('is called with the document as target, on what it listens to', async () => {
    await run("addEventListener('load', function (event) { heard.push(this === window, event.target === document, event.currentTarget === window) })");
    await until(() => window.heard!.length > 0);
    expect(window.heard).deep.equal([true, true, true]);
  });

  for (const [what, code, isReleased] of [
    ['a script of the page', "addEventListener('load', () => heard.push('load'))", false],
    ['a load that never comes to a document', "document.addEventListener('load', () => heard.push('load'))", true],
    ['an event that is not the page’s', "addEventListener('resize', () => heard.push('resize'))", true],
  ] as const) {
    it(`is not called for ${what}`, async () => {
      await run(code, isReleased);
      await inATask();
      expect(window.heard).deep.equal([]);
    });
  }
});
