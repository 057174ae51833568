// Tests of signals/follow.ts: a vendor is told once of each choice, whoever begins.
// What vendors are told is tested from outside.

import {expect} from 'chai';
import type {Consent} from '../../../src/core/consent.js';
import {follow} from '../../../src/signals/follow.js';
import {freshCore} from '../on-page.js';

const choice = (granted: string[], denied: string[] = []): Consent => ({granted, denied, date: new Date(), revision: '1'});

const change = (target: EventTarget): unknown => target.dispatchEvent(new Event('consent-change', {bubbles: true}));

describe('follow()', () => {
  it('tells of the choice as it is, and of each change, once', async () => {
    const core = await freshCore();
    const told: (string | undefined)[] = [];
    const tell = (): unknown => told.push(core.consent?.granted.join(' '));
    follow(core, tell);
    change(document);
    expect(told).deep.equal([]);
    core.consent = choice(['one']);
    change(document.body);
    change(document);
    core.consent = choice(['one']);
    follow(core, tell);
    expect(told).deep.equal(['one']);
    core.consent = choice(['one', 'two']);
    follow(core, tell);
    change(document);
    core.consent = choice(['one'], ['two']);
    change(document);
    core.consent = undefined;
    change(document);
    expect(told).deep.equal(['one', 'one two', 'one', undefined]);
  });

  it('tells each vendor', async () => {
    const core = await freshCore();
    const told: string[] = [];
    core.consent = choice([]);
    follow(core, () => told.push('one'));
    follow(core, () => told.push('other'));
    expect(told).deep.equal(['one', 'other']);
  });
});
