// Shows that unit tests run at all; goes as soon as there are others.
// Tests nothing of the product.
import {expect} from 'chai';

describe('the unit page', () => {
  it('starts without cookies and storage', () => {
    expect(document.cookie).to.equal('');
    expect(localStorage.length).to.equal(0);
  });
});
