// Tests of gate/scripts.ts: which scripts are handed to the queue, in which order, and as what.
// How the queue runs them is tested from outside.

import {expect} from 'chai';
import type {Core} from '../../../src/core/state.js';
import {openScripts} from '../../../src/gate/scripts.js';
import {freshCore, place} from '../on-page.js';
import {warningsDuring} from '../warnings.js';

async function granting(names: readonly string[] = ['maps']): Promise<Core> {
  const core = await freshCore();
  core.consent = {granted: names, denied: [], date: new Date(), revision: '1'};
  return core;
}

/** What is queued of some markup, by id and kind. */
function queued(core: Core, markup: string): string[] {
  place(`<main>${markup}</main>`);
  return again(core);
}

/** What is queued of what stands on the page. */
function again(core: Core): string[] {
  const found: string[] = [];
  openScripts(core, (script, type) => {
    core.opened.add(script);
    core.ran.push(script);
    found.push(script.id + type);
  }, document);
  return found;
}

const script = (id: string, attributes = '', text = '1'): string => `<script type="text/plain" data-consent="maps" id="${id}" ${attributes}>${text}</script>`;

describe('scripts that come late', () => {
  it('are opened in the order of the page, with modules and defer after all others', async () => {
    const markup = script('module', 'data-consent-type="module"') + script('defer', 'defer data-consent-src="a.js"') + script('inline')
      + script('external', 'data-consent-src="b.js"') + script('async-module', 'async data-consent-type="module"');
    expect(queued(await granting(), markup)).deep.equal(['inline', 'external', 'module type="module"', 'defer']);
  });

  it('are not deferred without an address', async () => {
    expect(queued(await granting(), script('inline', 'defer') + script('other'))).deep.equal(['inline', 'other']);
  });

  it('may name JavaScript as their type; others stay shut', async () => {
    const markup = ['text/javascript', 'application/ecmascript', 'text/babel', 'importmap'].map((type, index) => script(`${index}`, `data-consent-type="${type}"`)).join('');
    expect(queued(await granting(), markup)).deep.equal(['0', '1']);
  });

  it('are left alone where they are live, data, or not for browsers of today', async () => {
    const markup = '<script data-consent="maps" id="live">1</script><script type="application/json" data-consent="maps" id="json">{}</script>' + script('old', 'nomodule');
    expect(queued(await granting(), markup)).deep.equal([]);
  });

  it('need all their names', async () => {
    expect(queued(await granting(), script('a').replace('maps', 'maps ads') + script('b').replace('maps', ''))).deep.equal([]);
  });

  it('are opened once', async () => {
    const core = await granting();
    expect(queued(core, script('a'))).deep.equal(['a']);
    expect(again(core)).deep.equal([]);
  });

  it('are not opened in the place of the same one that went', async () => {
    const core = await granting();
    expect(queued(core, script('a'))).deep.equal(['a']);
    expect(queued(core, script('a'))).deep.equal([]);
    expect(queued(core, script('a'))).deep.equal([]);
  });

  it('are opened beside the same one', async () => {
    const core = await granting();
    expect(queued(core, script('a') + script('a'))).deep.equal(['a', 'a']);
    expect(queued(core, script('a') + script('a') + script('a'))).deep.equal(['a']);
  });

  it('are opened in the place of another one that went', async () => {
    const core = await granting();
    expect(queued(core, script('a', '', '1'))).deep.equal(['a']);
    expect(queued(core, script('a', '', '2'))).deep.equal(['a']);
  });
});

describe('where our own script carries a nonce', () => {
  it('only scripts with the same one are opened, and the author is told', async () => {
    const core = await granting();
    core.nonce = 'n1';
    const [warning] = await warningsDuring(() => {
      expect(queued(core, script('own', 'nonce="n1"') + script('other', 'nonce="n2" data-consent-src="x.js"') + script('none', 'data-consent-src="x.js"'))).deep.equal(['own']);
    });
    expect(warning!.line).contain('the script x.js has not the nonce');
  });
});
