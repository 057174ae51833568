// Tests of core/cookie.ts: cookies on the host of the test page, and where there are none.
// What is written is decided in stored.test.ts and choice/save.test.ts.

import {expect} from 'chai';
import {readCookies, writeCookie} from '../../../src/core/cookie.js';
import {eraseAllCookies, importIn, openBelow, until, writesDuring} from '../on-page.js';

const later = new Date(Date.now() + 864e5);

describe('a cookie', () => {
  afterEach(() => {
    eraseAllCookies();
    document.body.replaceChildren();
  });

  it('is seen on the whole site, wherever it was written', async () => {
    const below = await importIn<{writeCookie: typeof writeCookie}>(await openBelow('/src/core/cookie.ts'), '/src/core/cookie.ts');
    below.writeCookie('a', '1', later, null);
    await until(() => readCookies() === 'a=1');
  });

  it('is gone with an end in the past', () => {
    writeCookie('a', '1', later, null);
    writeCookie('b', '2', later, null);
    writeCookie('a', '', new Date(0), null);
    expect(readCookies()).equal('b=2');
  });

  it('is for this site alone, until its end, and without encryption only where the page has none', async () => {
    const writes = await writesDuring(() => writeCookie('a', '1', new Date('2027-05-22T00:00:00Z'), null));
    expect(writes).deep.equal(['a=1;Path=/;SameSite=Lax;Expires=Sat, 22 May 2027 00:00:00 GMT']);
  });

  it('goes to a domain that is named, and is refused where that is another', async () => {
    const writes = await writesDuring(() => writeCookie('a', '1', later, 'example.org'));
    expect(writes[0]).contain(';Domain=example.org');
    expect(readCookies()).equal('');
  });
});

describe('a sandboxed frame, where most browsers throw when cookies are read', () => {
  it('has no cookies', async () => {
    const code = await (await fetch('/src/core/cookie.ts')).text();
    const frame = document.createElement('iframe');
    frame.sandbox.add('allow-scripts');
    frame.srcdoc = `<script type="module">${code}
      parent.postMessage(readCookies(), '*')</script>`;
    const answer = new Promise<MessageEvent>((resolve) => addEventListener('message', resolve, {once: true}));
    document.body.append(frame);
    expect((await answer).data).equal('');
    frame.remove();
  });
});
