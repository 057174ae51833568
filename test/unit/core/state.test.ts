// Tests of core/state.ts: whether what needs a name may run.
// Where names and choices come from is tested elsewhere.

import {expect} from 'chai';
import {freshCore} from '../on-page.js';

const choice = {date: new Date(), revision: '1'};

describe('what needs a name', () => {
  it('may run without a choice only if it is necessary', async () => {
    const {has} = await freshCore();
    expect(has('necessary')).equal(true);
    expect(has('statistical')).equal(undefined);
  });

  it('may run when it was granted, and not when it was denied or is new', async () => {
    const core = await freshCore();
    core.consent = {...choice, granted: ['statistical'], denied: ['marketing']};
    expect(['necessary', 'statistical', 'marketing', 'functional'].map(core.has)).deep.equal([true, true, false, undefined]);
  });

  it('may run until refused where it is exempt', async () => {
    const core = await freshCore();
    core.free.set('statistical', true);
    expect(core.has('statistical')).equal(true);
    core.consent = {...choice, granted: [], denied: ['marketing']};
    expect(core.has('statistical')).equal(true);
    core.consent = {...choice, granted: [], denied: ['statistical']};
    expect(core.has('statistical')).equal(false);
  });

  it('may not run when it is both granted and denied', async () => {
    const core = await freshCore();
    core.consent = {...choice, granted: ['statistical'], denied: ['statistical']};
    expect(core.has('statistical')).equal(false);
  });
});
