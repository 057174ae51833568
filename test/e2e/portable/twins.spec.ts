// Two cookies that both claim to be the choice, as after `cookie-domain` was changed: the newest decision counts, and stays alone.
// One cookie, and its life, is in cookie-life.spec.ts.
import {COOKIE, now, printChoice} from '../observed.js';
import {shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const DOMAIN = 'shop.localhost';
const OLD = {granted: 'statistical', seconds: now() - 7200};
const NEW = {denied: 'statistical', seconds: now() - 3600};

/** Each stored choice, by whether it is for the whole domain. */
async function stored(visitor: Visitor): Promise<Record<'host' | 'domain', string | undefined>> {
  const own = (await visitor.cookies()).filter(({name}) => name === COOKIE);
  const find = (isWhole: boolean): string | undefined => own.find(({domain}) => (domain.replace(/^\./, '') === DOMAIN) === isWhole)?.value;
  return {host: find(false), domain: find(true)};
}

async function open(visitor: Visitor, site: Site, choices: {host: string; domain: string}, attributes = ''): Promise<void> {
  site.page('/earlier', '<!doctype html><title>Earlier</title>');
  await visitor.visit(site.url('/earlier'));
  await visitor.run((name: string, {host, domain}: {host: string; domain: string}, whole: string) => {
    document.cookie = `${name}=${host}; Path=/; Max-Age=86400`;
    document.cookie = `${name}=${domain}; Path=/; Max-Age=86400; Domain=${whole}`;
  }, COOKIE, choices, DOMAIN);
  expect(await stored(visitor)).toEqual(choices);
  site.page('/', shopPage({attributes: `categories="statistical" ${attributes}`, below: trackerScript(site, 'statistical', '/count.js')}));
  await visitor.visit(site.url('/'));
}

const granted = (visitor: Visitor): Promise<string[]> => visitor.waitFor(() => window.cookiesPreferences!.consent?.granted as string[]);

test.describe('of two choices', () => {
  for (const [where, choices, kept] of [
    ['for this host', {host: printChoice(NEW), domain: printChoice(OLD)}, 'host'],
    ['for the domain', {host: printChoice(OLD), domain: printChoice(NEW)}, 'domain'],
  ] as const) {
    test(`the newer one counts, ${where}, and stays alone where the element keeps its own`, async ({visitor, site}) => {
      await open(visitor, site, choices, kept === 'domain' ? `cookie-domain="${DOMAIN}"` : '');
      expect(await granted(visitor)).toEqual([]);
      await expect.poll(() => stored(visitor)).toEqual({host: undefined, domain: undefined, [kept]: printChoice(NEW)});
      expect(site.requests(site.tracker)).toEqual([]);
    });

    test(`the newer one counts, ${where}, and moves to where the element keeps its own`, async ({visitor, site}) => {
      await open(visitor, site, choices, kept === 'domain' ? '' : `cookie-domain="${DOMAIN}"`);
      expect(await granted(visitor)).toEqual([]);
      await expect.poll(() => stored(visitor)).toEqual({host: undefined, domain: undefined, [kept === 'host' ? 'domain' : 'host']: printChoice(NEW)});
      expect(site.requests(site.tracker)).toEqual([]);
    });
  }

  test('both give way to a new one', async ({visitor, site}) => {
    await open(visitor, site, {host: printChoice(OLD), domain: printChoice(NEW)}, `cookie-domain="${DOMAIN}"`);
    await granted(visitor);
    await visitor.run(() => window.cookiesPreferences!.accept());
    await visitor.waitFor(() => window.ran?.length === 1);
    const {host, domain} = await stored(visitor);
    expect(host).toBeUndefined();
    expect(domain).toContain('&granted=statistical&denied=');
  });

  test('both are forgotten together', async ({visitor, site}) => {
    await open(visitor, site, {host: printChoice(OLD), domain: printChoice(NEW)});
    await visitor.run(() => window.cookiesPreferences!.reset());
    await visitor.waitFor('#banner');
    expect(await stored(visitor)).toEqual({host: undefined, domain: undefined});
  });
});
