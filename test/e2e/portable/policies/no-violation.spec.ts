// Everything works under each kind of policy that we promise to work under, and nothing of ours violates it.
// What a policy must stop is in attacks.spec.ts; pages without our Trusted Types policy are in trusted-types.spec.ts.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {trackerScript} from '../../shop-page.js';
import type {Site} from '../../site.js';
import {expect, test} from '../../visitor/fixture.js';
import type {Visitor} from '../../visitor/visitor.js';
import {definePage, expectNoViolation, TRUSTED, WATCH, type Policy} from './watch.js';

const BUILT = fileURLToPath(new URL('../../../../dist/integrity.json', import.meta.url));
const INLINE = '(window.ran ||= []).push("inline");';

const hash = (text: string | Buffer): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

/** Of each built file, by its address. */
/** As the build writes them down, by address. */
function builtHashes(): Record<string, string> {
  const {integrity} = JSON.parse(readFileSync(BUILT, 'utf8')) as {integrity: Record<string, string>};
  return Object.fromEntries(Object.entries(integrity).map(([file, one]) => [`/${file}`, one]));
}

const OWN_FILE = '/cookies-preferences.js';

/** All but scripts: closed, but for what the page names, and its icon. */
const rest = (site: Site): string => `default-src 'none'; style-src 'self'; base-uri 'none'; object-src 'none';
  img-src 'self' ${site.tracker.url('/')}; frame-src ${site.tracker.url('/')}`.replace(/\s+/g, ' ');

/** With hashes of our file and of the page's own scripts, and of what else is named. */
function byHash(site: Site, integrity: Record<string, string>): Policy {
  const own = builtHashes()[OWN_FILE]!;
  const map = JSON.stringify({integrity});
  const all = [own, hash(WATCH), hash(INLINE), hash(map), ...Object.values(integrity)].map((one) => `'${one}'`);
  return {
    directives: `${rest(site)}; script-src ${all.join(' ')} 'strict-dynamic'`,
    own: `integrity="${own}"`,
    attributes: `integrity="${hash(WATCH)}"`,
    head: `<script type="importmap">${map}</script>`,
  };
}

const withNonce = {attributes: 'nonce="n7"'};

const POLICIES: Record<string, (site: Site) => Policy> = {
  'of hosts': (site) => ({directives: `${rest(site)}; script-src 'self' ${site.tracker.url('/')}`}),
  'of nonces': (site) => ({directives: `${rest(site)}; script-src 'nonce-n7'`, ...withNonce}),
  "of nonces with 'strict-dynamic'": (site) => ({directives: `${rest(site)}; script-src 'nonce-n7' 'strict-dynamic'`, ...withNonce}),
  "of hashes with 'strict-dynamic'": (site) => byHash(site, builtHashes()),
  'of Trusted Types': (site) => ({directives: `${rest(site)}; script-src 'self' 'unsafe-inline' ${site.tracker.url('/')}; ${TRUSTED}`}),
  "of nonces with 'strict-dynamic' and Trusted Types": (site) =>
    ({directives: `${rest(site)}; script-src 'nonce-n7' 'strict-dynamic'; ${TRUSTED}`, ...withNonce}),
  'of nonces in a <meta>': (site) => ({directives: `${rest(site)}; script-src 'nonce-n7'`, ...withNonce, isMeta: true}),
  'of nonces and Trusted Types in a <meta>': (site) => ({directives: `${rest(site)}; script-src 'nonce-n7' 'strict-dynamic'; ${TRUSTED}`, ...withNonce, isMeta: true}),
};

/** Inline code runs where the policy lets the page's own inline code run. */
const mayInline = ({directives}: Policy): boolean => /nonce-|'unsafe-inline'/.test(directives) || directives.includes(hash(INLINE));

function define(site: Site, policy: Policy): string[] {
  const nonce = policy.attributes?.startsWith('nonce') ? policy.attributes : '';
  definePage(site, policy, {
    above: `<iframe id="embed" title="Tour" width="320" height="180" data-consent="video" data-consent-src="${site.tracker.url('/tour.html')}"></iframe>
      <iframe id="srcdoc" title="Text" data-consent="video" data-consent-srcdoc="&lt;p id=inside&gt;Here&lt;/p&gt;"></iframe>
      <img id="pixel" alt="" data-consent="video" data-consent-src="${site.tracker.url('/pixel.gif')}">
      <div><template data-consent="video"><!-- <p id="template">Template</p><img alt="" src="${site.tracker.url('/template.gif')}"> --></template></div>`,
    below: `${trackerScript(site, 'counter', '/a.js', nonce)}
      ${mayInline(policy) ? `<script type="text/plain" data-consent="counter" ${nonce}>${INLINE}</script>` : ''}
      <template data-consent="counter"><!-- <script src="${site.tracker.url('/b.js')}" ${nonce}></script> --></template>
      ${trackerScript(site, 'counter', '/module.js', `data-consent-type="module" ${nonce}`)}
      <cookies-declaration></cookies-declaration>`,
  });
  return ['/a.js', ...(mayInline(policy) ? ['inline'] : []), '/b.js', '/module.js'];
}

const areEmbedsOpen = (): boolean => document.querySelector<HTMLIFrameElement>('#embed')!.src.endsWith('/tour.html')
  && !!document.querySelector<HTMLIFrameElement>('#srcdoc')!.contentDocument?.querySelector('#inside')
  && document.querySelector<HTMLImageElement>('#pixel')!.naturalWidth === 1
  && document.querySelector('#template')!.nextElementSibling!.matches('img');

async function useAll(visitor: Visitor): Promise<void> {
  await visitor.click('#settings');
  await visitor.waitFor('dialog');
  await visitor.click('#accept-all');
  await visitor.waitUntilGone('dialog');
}

for (const [name, policy] of Object.entries(POLICIES)) {
  test.describe(`under a policy ${name}`, () => {
    test('all is shown, opened and shut again, and nothing is violated', async ({visitor, site}) => {
      const scripts = define(site, policy(site));
      await visitor.visit(site.url('/'));
      await visitor.waitFor('cookies-declaration table');
      await visitor.run(() => window.cookiesPreferences!.show('banner'));
      await visitor.waitFor('#banner');
      expect(site.requests(site.tracker)).toEqual([]);
      await useAll(visitor);
      await visitor.waitFor((count: number) => window.ran?.length === count, scripts.length);
      expect(await visitor.run(() => window.ran)).toEqual(scripts);
      await visitor.waitFor(areEmbedsOpen);
      await visitor.run(() => window.cookiesPreferences!.reject('video'));
      await visitor.waitFor(() => !document.querySelector('#template') && !document.querySelector('#embed')!.hasAttribute('src'));
      await expectNoViolation(visitor, site);
    });

    test('what was granted before opens, and nothing is violated', async ({visitor, site}) => {
      const scripts = define(site, policy(site));
      await visitor.visit(site.url('/'));
      await visitor.click('cookies-declaration p > button:nth-of-type(2)');
      // Firefox breaks off to load a page again that is still busy.
      await visitor.waitFor(areEmbedsOpen);
      await visitor.waitFor((count: number) => window.ran?.length === count, scripts.length);
      await visitor.reload();
      await visitor.waitFor((count: number) => window.ran?.length === count, scripts.length);
      expect(await visitor.run(() => window.ran)).toEqual(scripts);
      await visitor.waitFor(areEmbedsOpen);
      await expectNoViolation(visitor, site);
    });
  });
}
