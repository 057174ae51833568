// Tests of core/events.ts: how far events reach, and what they carry.
// When they are dispatched is tested from outside, and in choice/save.test.ts.

import {expect} from 'chai';
import {makeEvent} from '../../../src/core/events.js';

describe('an event', () => {
  it('is heard on the document, also from inside a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    const heard: Event[] = [];
    document.addEventListener('consent-show', (event) => heard.push(event), {once: true});
    const event = makeEvent('consent-show', {});
    inner.dispatchEvent(event);
    expect(heard).deep.equal([event]);
    host.remove();
  });

  it('carries what it tells of', () => {
    const consent = {granted: ['a'], denied: [], date: new Date(0), revision: '1'};
    expect(makeEvent('consent-change', {consent, source: 'api'})).include({type: 'consent-change', consent, source: 'api'});
  });

  it('cannot be cancelled', () => expect(makeEvent('consent-change', {}).cancelable).equal(false));
});
