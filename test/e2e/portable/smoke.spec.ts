import {expect, test} from '../visitor/fixture.js';

const PAGE = `<!doctype html><html lang=en><title>smoke</title>
<x-host></x-host><script src="TRACKER"></script>
<script>
customElements.define('x-host', class extends HTMLElement {
  connectedCallback() {
    this.attachShadow({mode: 'open'}).innerHTML = '<dialog><p>Hello <b>there</b></p><button class=yes>Yes</button></dialog>';
    const dialog = this.shadowRoot.querySelector('dialog');
    dialog.showModal();
    this.shadowRoot.querySelector('.yes').onclick = (event) => {
      document.cookie = 'answer=yes; domain=shop.localhost; path=/; max-age=1000';
      document.body.dataset.trusted = event.isTrusted; dialog.close(); console.warn('closed', 1);
    };
    dialog.oncancel = () => { document.body.dataset.cancelled = 'yes'; };
  }
});
</script><form><input name=a><button type=button id=second>2</button></form>`;

for (let i = 0; i < 4; i++) test(`visitor works ${i}`, async ({visitor, site}) => {
  site.page('/', PAGE.replace('TRACKER', site.tracker.url('/t.js?cookie=_ga&domain=shop.localhost')));
  await visitor.visit(site.url('/'));
  expect(await visitor.cookies()).toHaveLength(1);
  expect(await visitor.run(() => (window as any).ran)).toEqual(['/t.js']);
  expect(await visitor.text('dialog p')).toBe('Hello there');
  expect(await visitor.isVisible('.yes')).toBe(true);
  await visitor.click('.yes');
  await visitor.waitUntilGone('.yes');
  expect(await visitor.run(() => document.body.dataset['trusted'])).toBe('true');
  expect((await visitor.cookies()).map(({name, value, domain}) => `${name}=${value} ${domain}`).sort()).toEqual(['_ga=1 .shop.localhost', 'answer=yes .shop.localhost']);
  if (visitor.hasConsole) expect(visitor.console()).toEqual([{type: 'warn', text: 'closed 1'}]);
  else expect(() => visitor.console()).toThrow();
  site.clear();
  await visitor.reload();
  expect(site.requests(site.shop)).toEqual([{host: 'www.shop.localhost', path: '/', cookies: {_ga: '1', answer: 'yes'}}]);
  expect(site.requests(site.tracker)).toMatchObject([{path: '/t.js?cookie=_ga&domain=shop.localhost', cookies: {}}]);
  await visitor.press('Escape');
  await visitor.waitFor((name: string) => document.body.dataset[name], 'cancelled');
  await visitor.run(() => document.querySelector('input')!.focus());
  await visitor.press('x');
  expect(await visitor.run(() => document.querySelector('input')!.value)).toBe('x');
  await visitor.press('Tab');
  expect(await visitor.run(() => document.activeElement!.id)).toBe('second');
  await visitor.press('Shift+Tab');
  expect(await visitor.run(() => document.activeElement!.id)).toBe('');
  await visitor.setViewport(390, 700);
  expect(await visitor.waitFor(() => innerWidth === 390 && innerHeight === 700)).toBe(true);
  await visitor.screenshot(test.info().outputPath('x.png'));
  await visitor.clearCookies();
  expect(await visitor.cookies()).toEqual([]);
  expect(await visitor.run(async (a: number, b: {c: string}) => [a, b.c], 1, {c: 'd'})).toEqual([1, 'd']);
  await expect(visitor.run(() => { throw new Error('from page'); })).rejects.toThrow('from page');
  expect(await visitor.run(() => undefined)).toBe(undefined);
});

test('csp, blocked, subdomain, storage fresh', async ({visitor, site}) => {
  site.page('/csp', '<!doctype html><b>bold</b><script src=/x.js></script>', {headers: {'Content-Security-Policy': "default-src 'none'; require-trusted-types-for 'script'"}});
  await visitor.visit(site.url('/csp', 'blog.shop.localhost'));
  expect(await visitor.text('b')).toBe('bold');
  expect(await visitor.run(() => location.hostname)).toBe('blog.shop.localhost');
  await visitor.click('b');
  expect(site.requests().map(({path}) => path)).toEqual(['/csp']);
  expect(await visitor.run(() => localStorage.length)).toBe(0);
  await visitor.run(() => localStorage.setItem('a', 'b'));
  site.block('/gone.js'); site.shop.file('/slow.js', 'window.slow=1', {delay: 300});
  site.page('/b', '<!doctype html><b>bold</b><script src="/gone.js?x"></script><script src=/slow.js></script><script>window.end=1</script><img src="http://example.com/">');
  await visitor.visit(site.url('/b'));
  expect(await visitor.run(() => [(window as any).slow, (window as any).end])).toEqual([1, 1]);
  expect(site.requests().map(({path}) => path)).toContain('/gone.js?x');
});
test('secure cookies over http', async ({visitor, site}) => {
  site.page('/', '<!doctype html><script>document.cookie="s=1;secure;path=/"</script>');
  await visitor.visit(site.url('/'));
  console.log(test.info().project.name, 'secure cookies', (await visitor.cookies()).length, await visitor.run(() => [isSecureContext, navigator.userAgent, innerWidth, innerHeight]));
});
