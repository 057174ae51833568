// Tests of config/config.ts: the names that a visitor decides on, and which of them run until refused.
// How a configuration is read is tested in read.test.ts.

import {expect} from 'chai';
import {namesOf} from '../../../src/config/config.js';
import {isExempt} from '../../../src/config/exempt.js';
import {configOf, PORTAL} from '../portal.js';

describe('the names of a configuration', () => {
  it('are those of categories and named services, without what is necessary', () => {
    expect(namesOf(configOf(PORTAL))).deep.equal([
      'statistical', 'matomo', 'plausible', 'third-party', 'youtube', 'functional', 'marketing', 'ads',
    ]);
  });

  it('are none where all is necessary', () => {
    expect(namesOf(configOf('<cookie-service category="necessary" name="login"></cookie-service>'))).deep.equal([]);
  });
});

describe('a service runs until refused', () => {
  const exemptOf = (exempt: string): string[] => {
    const config = configOf(PORTAL, `exempt="${exempt}"`);
    return config.categories.flatMap(({services}) => services).filter((service) => isExempt(config, service)).map(({name}) => name);
  };

  it('if its name is exempt', () => expect(exemptOf('matomo')).deep.equal(['matomo']));
  it('if its category is exempt, with or without a name', () => expect(exemptOf('statistical functional')).deep.equal(['matomo', 'plausible', '']));
  it('only if something is exempt', () => expect(exemptOf('')).deep.equal([]));
});
