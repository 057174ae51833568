// What reaches the endpoint that `record-href` names, from each way of deciding, and that nobody feels how the endpoint is.
// Tabs, pauses and limits are in record-waiting.spec.ts, the receiver by itself in record-receiver.spec.ts.
import {once} from 'node:events';
import type {DecisionRecord} from '../../../src/store/record.js';
import {answers, breaks, Endpoint, hangs} from '../endpoint.js';
import {COOKIE, now} from '../observed.js';
import {CALLS_BANNER} from '../portal-page.js';
import {CORE, service, shopPage, trackerScript} from '../shop-page.js';
import type {Site} from '../site.js';
import {expect} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';
import {test} from '../receiver.js';

const SERVICES = service('statistical', 'count') + service('third-party', 'tube');

const ID = /^[\w-]{22}$/;

const ATTRIBUTES = `record-href="${Endpoint.PATH}"`;
const WITHOUT_RELOAD = `${ATTRIBUTES} no-reload`;

/** A page that holds back a script and a frame, and has a declaration. */
function definePage(site: Site, attributes = ATTRIBUTES, head = CORE): Endpoint {
  site.page('/', shopPage({
    head,
    attributes,
    children: SERVICES,
    above: trackerScript(site, 'count', '/count.js'),
    below: `<iframe data-consent="tube" data-consent-src="${site.tracker.url('/tour.html')}" width="400" height="300"></iframe>
      <cookies-declaration></cookies-declaration>${CALLS_BANNER}`,
  }));
  site.page('/other', '<!doctype html><title>Other</title>');
  return new Endpoint(site);
}

const waiting = (): string | null => localStorage.getItem('cookies_preferences');

const stored = async (visitor: Visitor): Promise<string> => (await visitor.cookies()).find(({name}) => name === COOKIE)?.value ?? '';

const storedId = async (visitor: Visitor): Promise<string | undefined> => /&id=([\w-]{22})$/.exec(await stored(visitor))?.[1];

/** Waits for records of that many decisions; browsers themselves send again what broke off. */
const isThere = (endpoint: Endpoint, count: number): Promise<void> => expect.poll(() => new Set(endpoint.ids).size).toBe(count);

/** Decides, and gives what reached the endpoint of it; what had no answer before may come once more. */
async function decide(endpoint: Endpoint, act: () => Promise<unknown>): Promise<DecisionRecord> {
  const before = new Set(endpoint.ids);
  await act();
  await isThere(endpoint, before.size + 1);
  return endpoint.records.find(({id}) => !before.has(id))!;
}

test.describe('a record', () => {
  test('comes of each decision, says how it was given, and names the one that it replaces', async ({visitor, site}) => {
    const endpoint = definePage(site, WITHOUT_RELOAD);
    await visitor.visit(site.url('/'));
    const all = [
      await decide(endpoint, () => visitor.click('#reject')),
      await decide(endpoint, () => visitor.click('#always-allow')),
      await decide(endpoint, () => visitor.click('cookies-declaration p > button:nth-of-type(2)')),
      await decide(endpoint, async () => {
        await visitor.click('#way-back');
        await visitor.click('#reject-all');
      }),
      await decide(endpoint, () => visitor.run(() => window.cookiesPreferences!.accept('tube'))),
    ];
    expect(all.map(({source}) => source)).toEqual(['banner', 'placeholder', 'declaration', 'preferences', 'api']);
    expect(all.map(({granted}) => granted.join(' '))).toEqual(['', 'third-party tube', 'statistical count third-party tube', '', 'third-party tube']);
    expect(all.map(({replaces}) => replaces)).toEqual([null, ...all.slice(0, -1).map(({id}) => id)]);
    expect(new Set(all.map(({id}) => id)).size).toBe(5);
    expect(await storedId(visitor)).toBe(all[4]!.id);
    // The endpoint has it a moment before the page knows.
    await expect.poll(() => visitor.run(waiting)).toBe(null);
  });

  test('says what was decided and nothing of the visitor', async ({visitor, site}) => {
    const endpoint = definePage(site);
    await visitor.visit(site.url('/'));
    const {id, time, fingerprint, ...rest} = await decide(endpoint, () => visitor.click('#reject'));
    expect(rest).toEqual({v: 1, replaces: null, revision: '1', lang: 'en', granted: [], denied: ['statistical', 'count', 'third-party', 'tube'], source: 'banner'});
    expect(id).toMatch(ID);
    expect(fingerprint).toMatch(/^[\w-]{43}$/);
    expect(Math.abs(Date.parse(time) / 1e3 - now())).toBeLessThan(10);
    expect(await stored(visitor)).toBe(`v=1&t=${Date.parse(time) / 1e3}&r=1&granted=&denied=${rest.denied.join('.')}&id=${id}`);
    const {headers, method} = endpoint.received[0]!;
    expect(method).toBe('POST');
    expect(headers).toMatchObject({'content-type': 'application/json', 'origin': site.url('').replace(/\/$/, ''), 'sec-fetch-site': 'same-origin'});
    expect(headers['referer']).toBeUndefined();
  });

  test('is made of no decision where nobody asks for it', async ({visitor, site}) => {
    const endpoint = definePage(site, '');
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await visitor.waitFor(() => window.ran?.length === 1);
    expect(await stored(visitor)).toMatch(/&denied=$/);
    expect(await visitor.run(() => localStorage.length)).toBe(0);
    expect(endpoint.records).toEqual([]);
    expect(site.requests().filter(({path}) => /record|receipt/.test(path))).toEqual([]);
  });
});

test.describe('an endpoint that', () => {
  for (const [state, answer, leavesWaiting] of [['hangs', hangs, 1], ['breaks off', breaks, 1], ['answers 500', answers(500), 1], ['answers 404', answers(404), 1], ['sends elsewhere', answers(307, {Location: '/other'}), 1], ['refuses the record', answers(422), 0]] as const) {
    test(`${state} is not felt`, async ({visitor, site}) => {
      const endpoint = definePage(site);
      endpoint.answer = answer;
      await visitor.visit(site.url('/'));
      await visitor.click('#accept');
      await visitor.waitUntilGone('#banner');
      await visitor.waitFor(() => window.ran?.length === 1);
      await isThere(endpoint, 1);
      expect(await storedId(visitor)).toBe(endpoint.ids[0]);
      await expect.poll(async () => (JSON.parse(await visitor.run(waiting) ?? '[]') as unknown[]).length).toBe(leavesWaiting);
      // At withdrawal the page is loaded again, without waiting for anything.
      await visitor.run(() => { window.mark = true; });
      await visitor.run(() => void window.cookiesPreferences!.reject());
      await visitor.waitFor(() => !window.mark && window.cookiesPreferences!.has('count') === false);
      // The last file that it fetches; leaving before is another matter.
      await visitor.waitFor(() => performance.getEntriesByType('resource').some(({name}) => name.includes('-record-')));
    });
  }

  test('comes back is sent what waited, at the next visit', async ({visitor, site}) => {
    const endpoint = definePage(site);
    endpoint.answer = breaks;
    await visitor.visit(site.url('/'));
    await visitor.click('#accept');
    await isThere(endpoint, 1);
    const [first] = endpoint.ids;
    await visitor.visit(site.url('/other'));
    endpoint.received.length = 0;
    endpoint.answer = answers(204);
    // With nothing to show or to erase.
    site.page('/', shopPage({attributes: ATTRIBUTES, children: SERVICES}));
    await visitor.visit(site.url('/'));
    await visitor.waitFor(() => localStorage.length === 0);
    expect([...new Set(endpoint.ids)]).toEqual([first]);
  });
});

/** Marks the page when the fingerprint is made, so that a click finds everything there. */
const TELLS_READY = `<script>
  const {digest} = SubtleCrypto.prototype;
  SubtleCrypto.prototype.digest = function (...args) {
    const made = digest.apply(this, args);
    made.then(() => setTimeout(() => document.documentElement.setAttribute('data-ready', '')));
    return made;
  };
</script>`;

test('a page that is left right after the click loses nothing', async ({visitor, site}) => {
  const endpoint = definePage(site, ATTRIBUTES, TELLS_READY + CORE);
  await visitor.visit(site.url('/'));
  await visitor.waitFor('#banner');
  await visitor.waitFor(() => document.documentElement.hasAttribute('data-ready'));
  const soon = await visitor.run(async () => {
    document.querySelector('cookies-preferences')!.shadowRoot!.querySelector<HTMLElement>('#reject')!.click();
    // Still in the task of the click.
    for (let turn = 0; turn < 100; turn++) await Promise.resolve();
    const found = [document.cookie, localStorage.getItem('cookies_preferences')];
    location.href = '/other';
    return found;
  });
  await visitor.waitFor(() => document.title === 'Other');
  const id = await storedId(visitor);
  expect(id).toMatch(ID);
  expect(soon).toEqual([expect.stringContaining(id!), expect.stringContaining(id!)]);
  // It has arrived, or it waits, and arrives when the visitor comes again.
  await visitor.visit(site.url('/'));
  await visitor.waitFor(() => localStorage.length === 0);
  expect([...new Set(endpoint.ids)]).toEqual([id]);
});

test('what has no answer when its page is left goes once more, and its answer cannot touch the cookie', async ({visitor, site}) => {
  const endpoint = definePage(site);
  endpoint.answer = hangs;
  await visitor.visit(site.url('/'));
  await visitor.click('#reject');
  await isThere(endpoint, 1);
  const value = await stored(visitor);
  endpoint.answer = answers(204, {'Set-Cookie': `${COOKIE}=; Path=/; Max-Age=0`});
  await visitor.visit(site.url('/other'));
  await expect.poll(() => endpoint.received.length).toBe(2);
  expect(endpoint.ids[1]).toBe(endpoint.ids[0]);
  expect(endpoint.received.map(({headers}) => 'cookie' in headers)).toEqual([true, false]);
  await visitor.run(async () => void await fetch('/other'));
  expect(await stored(visitor)).toBe(value);
});

/** A page on which every cookie that a script writes is written down. */
const WRITES = `<script>
  window.writes = [];
  const {get, set} = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {configurable: true, get, set(text) { window.writes.push(text); set.call(this, text); }});
</script>`;

test('an answer to an older decision that comes late does not bring it back', async ({visitor, site}) => {
  const endpoint = definePage(site, WITHOUT_RELOAD);
  await visitor.visit(site.url('/'));
  let answerFirst!: () => Promise<unknown>;
  let isGivenUp = false;
  endpoint.answer = (_, response) => {
    endpoint.answer = hangs;
    response.on('close', () => { isGivenUp = true; });
    answerFirst = async () => {
      response.writeHead(204, {'Set-Cookie': `${COOKIE}=${older}; Path=/; Max-Age=1000`}).end();
      if (!response.destroyed) await once(response, 'close');
    };
  };
  await visitor.click('#accept');
  await isThere(endpoint, 1);
  const older = await stored(visitor);
  await visitor.click('#way-back');
  await visitor.click('#reject-all');
  await isThere(endpoint, 2);
  const newer = await stored(visitor);
  expect(newer).not.toBe(older);
  await expect.poll(() => isGivenUp).toBe(true);
  await answerFirst();
  await visitor.run(async () => void await fetch('/other'));
  expect(await stored(visitor)).toBe(newer);
});

/** What a late answer does: no page can tell it from any other that sets a cookie. */
function answerLate(site: Site, value: string): void {
  site.take('/late', (_, response) => void response.writeHead(204, {'Set-Cookie': `${COOKIE}=${value}; Path=/; Max-Age=1000`}).end());
}

/** Leaves the page as soon as the late answer is there. */
async function leaveAfterIt(visitor: Visitor): Promise<void> {
  await visitor.run(() => void (async () => {
    await fetch('/late');
    location.href = '/other';
  })());
  await visitor.waitFor(() => document.title === 'Other' && document.readyState === 'complete');
}

test.describe('where a late answer brings an older decision back', () => {
  test('the next one names the newest', async ({visitor, site}) => {
    const endpoint = definePage(site, WITHOUT_RELOAD);
    await visitor.visit(site.url('/'));
    await decide(endpoint, () => visitor.click('#reject'));
    await visitor.waitFor(() => localStorage.length === 0);
    answerLate(site, await stored(visitor));
    endpoint.answer = hangs;
    const made = await visitor.run(async () => {
      const storedId = (): string => /&id=([\w-]{22})/.exec(document.cookie)![1]!;
      const ids = [storedId()];
      for (const name of ['accept', 'reject'] as const) {
        await window.cookiesPreferences![name]('count');
        ids.push(storedId());
        await fetch('/late');
      }
      return ids;
    });
    await isThere(endpoint, 3);
    const replaced = Object.fromEntries(endpoint.records.map(({id, replaces}) => [id, replaces]));
    expect(made.map((id) => replaced[id])).toEqual([null, ...made.slice(0, -1)]);
  });

  for (const [what, answer] of [['was answered', answers(204)], ['has no answer', hangs]] as const) {
    test(`a page that is left leaves the newest, which ${what}`, async ({visitor, site}) => {
      const endpoint = definePage(site, WITHOUT_RELOAD);
      await visitor.visit(site.url('/'));
      await decide(endpoint, () => visitor.click('#accept'));
      await visitor.waitFor(() => localStorage.length === 0);
      answerLate(site, await stored(visitor));
      endpoint.answer = answer;
      const {id} = await decide(endpoint, () => visitor.run(() => window.cookiesPreferences!.reject()));
      if (answer !== hangs) await visitor.waitFor(() => localStorage.length === 0);
      await leaveAfterIt(visitor);
      expect(await storedId(visitor)).toBe(id);
    });
  }

  test('the next page puts the newest back, as long as that waits', async ({visitor, site}) => {
    const endpoint = definePage(site, WITHOUT_RELOAD);
    await visitor.visit(site.url('/'));
    await decide(endpoint, () => visitor.click('#accept'));
    await visitor.waitFor(() => localStorage.length === 0);
    answerLate(site, await stored(visitor));
    endpoint.answer = hangs;
    const {id} = await decide(endpoint, () => visitor.run(() => window.cookiesPreferences!.reject()));
    await visitor.visit(site.url('/other'));
    await visitor.run(async () => void await fetch('/late'));
    expect(await storedId(visitor)).not.toBe(id);
    await visitor.visit(site.url('/'));
    await expect.poll(() => storedId(visitor)).toBe(id);
    await visitor.waitFor(() => window.cookiesPreferences!.has('count') === false);
  });

  test('what was forgotten stays so', async ({visitor, site}) => {
    const endpoint = definePage(site, WITHOUT_RELOAD);
    await visitor.visit(site.url('/'));
    await decide(endpoint, () => visitor.click('#accept'));
    answerLate(site, await stored(visitor));
    await decide(endpoint, () => visitor.run(() => window.cookiesPreferences!.reject()));
    await visitor.run(() => window.cookiesPreferences!.reset());
    await leaveAfterIt(visitor);
    expect(await stored(visitor)).toBe('');
  });

  test('what was decided after all was forgotten stays so too', async ({visitor, site}) => {
    const endpoint = definePage(site, WITHOUT_RELOAD);
    await visitor.visit(site.url('/'));
    await decide(endpoint, () => visitor.click('#accept'));
    answerLate(site, await stored(visitor));
    await visitor.run(() => window.cookiesPreferences!.reset());
    const {id, replaces} = await decide(endpoint, () => visitor.run(async () => {
      await fetch('/late');
      await window.cookiesPreferences!.reject();
    }));
    expect(replaces).toBe(null);
    await leaveAfterIt(visitor);
    expect(await storedId(visitor)).toBe(id);
  });
});

test.describe('the example receiver', () => {
  test('keeps the choice by its own cookie, which the script leaves alone', async ({visitor, site, receiver}) => {
    const endpoint = definePage(site);
    await receiver.start();
    endpoint.forwardTo(receiver.port);
    await visitor.visit(site.url('/'));
    await visitor.click('#reject');
    await visitor.waitFor('#saved');
    // WebKit never fetches what a page was left without; these come last.
    await visitor.waitFor(() => ['-mistakes-', '-check-'].every((file) => performance.getEntriesByType('resource').some(({name}) => name.includes(file))));
    await expect.poll(async () => (await receiver.records()).length).toBe(1);
    await visitor.waitFor(() => localStorage.length === 0);
    const value = await stored(visitor);
    expect(endpoint.answers.map((headers) => String(headers['set-cookie']))).toEqual([expect.stringMatching(`^${COOKIE}=${value}; Path=/; Max-Age=`)]);
    definePage(site, ATTRIBUTES, WRITES + CORE);
    await visitor.visit(site.url('/other'));
    await visitor.visit(site.url('/'));
    await visitor.waitFor(() => window.cookiesPreferences!.has('count') === false && document.readyState === 'complete');
    await visitor.waitFor('cookies-declaration [data-consent-remains], cookies-declaration button'); // moves the link
    await visitor.click('#way-back');
    await visitor.waitFor('dialog');
    expect(await visitor.run(() => (window as unknown as {writes: string[]}).writes.filter((text) => text.startsWith('cookies_preferences=v')))).toEqual([]);
    expect(await stored(visitor)).toBe(value);
  });

  test('that is killed and started again has each decision once', async ({visitor, site, receiver}) => {
    const endpoint = definePage(site, WITHOUT_RELOAD);
    await receiver.start();
    endpoint.forwardTo(receiver.port);
    await visitor.visit(site.url('/'));
    await visitor.click('#reject');
    await expect.poll(() => storedId(visitor)).toMatch(ID);
    const made = [await storedId(visitor)];
    for (const [round, acts] of [[0, 4], [1, 4], [2, 4]] as const) {
      for (let act = 0; act < acts; act++) {
        // In the middle of a decision, at another moment each time.
        const killed = act === 2 ? expect.poll(() => endpoint.received.length > round * 3).toBe(true).then(() => receiver.kill()) : undefined;
        await visitor.run((yes: boolean) => void (yes ? window.cookiesPreferences!.accept() : window.cookiesPreferences!.reject()), act % 2 === 0);
        // For a moment a late answer may bring an older cookie back.
        let id: string | undefined;
        await expect.poll(async () => made.includes(id = await storedId(visitor))).toBe(false);
        made.push(id!);
        await killed;
      }
      await receiver.start();
    }
    await visitor.reload();
    await visitor.visit(site.url('/other'));
    await visitor.visit(site.url('/'));
    await visitor.waitFor(() => localStorage.length === 0);
    const records = await receiver.records();
    const chain = made.map((id, index) => `${id} replaces ${made[index - 1] ?? null}`);
    expect(records.map(({id, replaces}) => `${id} replaces ${replaces}`).sort()).toEqual(chain.sort());
  });
});
