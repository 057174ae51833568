// The example receiver by itself: what it takes and refuses, that it keeps all of it, and when it sets the cookie.
// Together with pages it is tested in portable/record.spec.ts.
import {randomBytes} from 'node:crypto';
import {appendFile, readFile} from 'node:fs/promises';
import {request, type IncomingHttpHeaders, type OutgoingHttpHeaders} from 'node:http';
import * as fc from 'fast-check';
import type {DecisionRecord} from '../../src/store/record.js';
import {type Receiver, test} from './receiver.js';
import {expect} from './visitor/fixture.js';

const newId = (): string => randomBytes(16).toString('base64url');

const recordOf = (rest: Partial<Record<keyof DecisionRecord, unknown>> = {}): object => ({
  v: 1, id: newId(), replaces: null, time: `${new Date().toISOString().slice(0, 19)}Z`, revision: '1', fingerprint: null, lang: 'en',
  granted: ['statistical'], denied: ['third-party', 'tube'], source: 'banner', ...rest,
});

interface Request {
  path?: string;
  method?: string;
  headers?: OutgoingHttpHeaders;
}

/** Sends to the receiver what a page of the site would send, but for what is said. */
function send({port}: Receiver, body: unknown, {path = '/consent', method = 'POST', headers = {}}: Request = {}): Promise<{status: number; headers: IncomingHttpHeaders}> {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  const usual = {'Content-Type': 'application/json', 'Origin': `http://127.0.0.1:${port}`, 'Content-Length': Buffer.byteLength(text)};
  return new Promise((resolve, reject) => {
    const sent = request({host: '127.0.0.1', port, path, method, headers: {...usual, ...headers}}, (answer) => {
      answer.resume();
      resolve({status: answer.statusCode!, headers: answer.headers});
    });
    sent.on('error', reject).end(text);
  });
}

const toCookie = (record: object): string => {
  const {time, revision, granted, denied, id} = record as DecisionRecord;
  return `v=1&t=${Date.parse(time) / 1000}&r=${revision}&granted=${granted.join('.')}&denied=${denied.join('.')}&id=${id}`;
};

const bringing = (record: object): Request => ({headers: {Cookie: `other=1; cookies_preferences=${toCookie(record)}`}});

test.describe('the example receiver takes', () => {
  test('a record, once, with the time at which it came', async ({receiver}) => {
    await receiver.start();
    const record = recordOf();
    for (let time = 0; time < 3; time++) expect((await send(receiver, record)).status).toBe(204);
    const [first, ...others] = await receiver.records();
    expect(others).toEqual([]);
    const {received, ...rest} = first!;
    expect(rest).toEqual(record);
    expect(Math.abs(Date.parse(received) - Date.now())).toBeLessThan(10_000);
  });

  test('many at once, each whole', async ({receiver}) => {
    await receiver.start();
    const records = Array.from({length: 100}, () => recordOf());
    await Promise.all([...records, ...records].map((record) => send(receiver, record)));
    expect((await receiver.records()).map(({id}) => id).sort()).toEqual(records.map((record) => (record as DecisionRecord).id).sort());
  });

  test('what the schema describes, and nothing else', async ({receiver}) => {
    await receiver.start();
    const odd = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom(1, '', 'a', 'api', 'tab', newId(), `${newId()}=`, [newId()], ['a', 'a'], ['A'], ['a'.repeat(33)], '2026-11-22', 'x'.repeat(43), '1'.repeat(33)));
    const changes = fc.dictionary(fc.constantFrom(...Object.keys(recordOf()), 'address'), odd, {maxKeys: 1});
    await fc.assert(fc.asyncProperty(changes, fc.option(fc.constantFrom(...Object.keys(recordOf()))), async (change, without) => {
      const record = recordOf(change) as Record<string, unknown>;
      if (without) delete record[without];
      expect((await send(receiver, record)).status, JSON.stringify(record)).toBe(isOfSchema(record) ? 204 : 422);
    }), {numRuns: 300});
  });
});

const SCHEMA = JSON.parse(await readFile(new URL('../../docs/record.schema.json', import.meta.url), 'utf8')) as Schema;

interface Schema {
  type?: string | string[];
  required?: string[];
  properties?: Record<string, Schema>;
  const?: unknown;
  enum?: unknown[];
  pattern?: string;
  uniqueItems?: boolean;
  items?: Schema;
}

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** As much of JSON Schema as ours uses. */
function isOfSchema(value: unknown, schema = SCHEMA): boolean {
  if (schema.type && ![schema.type].flat().includes(typeOf(value))) return false;
  if ('const' in schema && value !== schema.const) return false;
  if (schema.enum && !schema.enum.includes(value)) return false;
  if (schema.pattern && typeof value === 'string' && !RegExp(schema.pattern, 'u').test(value)) return false;
  if (Array.isArray(value)) return (!schema.uniqueItems || new Set(value).size === value.length) && value.every((one) => isOfSchema(one, schema.items));
  if (!schema.properties) return true;
  const entries = Object.entries(value as object);
  return schema.required!.every((key) => Object.hasOwn(value as object, key)) && entries.every(([key, one]) => schema.properties![key] && isOfSchema(one, schema.properties![key]));
}

test.describe('the example receiver refuses', () => {
  const cases: [what: string, status: number, body: () => unknown, rest?: Request][] = [
    ['another path', 404, recordOf, {path: '/elsewhere'}],
    ['another method', 405, recordOf, {method: 'PUT'}],
    ['another type', 415, recordOf, {headers: {'Content-Type': 'text/plain'}}],
    ['another origin', 403, recordOf, {headers: {Origin: 'https://evil.example'}}],
    ['a page of another site', 403, recordOf, {headers: {'Sec-Fetch-Site': 'cross-site'}}],
    ['a page of another host of the site', 403, recordOf, {headers: {'Sec-Fetch-Site': 'same-site'}}],
    ['a hidden origin', 403, recordOf, {headers: {Origin: 'null'}}],
    ['what is too large', 413, () => recordOf({lang: 'x'.repeat(20_000)})],
    ['what is no JSON', 400, () => '{"v": 1'],
    ['what is no UTF-8', 400, () => Buffer.from([0x22, 0xff, 0x22])],
    ['a list', 422, () => [recordOf()]],
    ['a day that is not', 422, () => recordOf({time: '2026-02-30T10:00:00Z'})],
    ['a name that is granted and denied', 422, () => recordOf({granted: ['a'], denied: ['a']})],
    ['more names than a cookie holds', 422, () => recordOf({denied: Array.from({length: 200}, (_, index) => `name-number-${index}-with-32-letters`.slice(0, 32))})],
  ];
  for (const [what, status, body, rest] of cases) {
    test(what, async ({receiver}) => {
      await receiver.start();
      expect((await send(receiver, body(), rest)).status).toBe(status);
      expect(await receiver.lines()).toEqual([]);
    });
  }
});

test.describe('the example receiver keeps', () => {
  test('what it has when it is killed, and what is new after a line that was torn', async ({receiver}) => {
    await receiver.start();
    const [one, two] = [recordOf(), recordOf()];
    await send(receiver, one);
    await receiver.kill();
    await appendFile(receiver.file, JSON.stringify({received: new Date().toISOString(), ...two}).slice(0, 100));
    await receiver.start();
    for (const record of [one, two]) expect((await send(receiver, record)).status).toBe(204);
    expect((await receiver.records()).map(({id}) => id)).toEqual([one, two].map((record) => (record as DecisionRecord).id));
  });

  test('a line that somebody spoilt, and takes more', async ({receiver}) => {
    await receiver.start();
    await receiver.kill();
    await appendFile(receiver.file, 'spoilt\n');
    await receiver.start();
    expect((await send(receiver, recordOf())).status).toBe(204);
    expect((await receiver.lines())[0]).toBe('spoilt');
    expect(await receiver.lines()).toHaveLength(2);
  });
});

test.describe('the cookie of the example receiver', () => {
  test('has the value that came with the record, to the end of the choice', async ({receiver}) => {
    await receiver.start({MONTHS: '1', ORIGIN: 'https://www.shop.example', COOKIE_DOMAIN: 'shop.example'});
    const time = new Date(Date.now() - 86_400_000);
    const record = recordOf({time: `${time.toISOString().slice(0, 19)}Z`});
    const origin = {'Origin': 'https://www.shop.example', 'Sec-Fetch-Site': 'same-origin'};
    const {headers} = await send(receiver, record, {headers: {...bringing(record).headers, ...origin}});
    const [, age] = /^cookies_preferences=[^;]+; Path=\/; Max-Age=(\d+); SameSite=Lax; Domain=shop\.example; Secure$/.exec(String(headers['set-cookie']))!;
    expect(String(headers['set-cookie'])).toContain(`=${toCookie(record)};`);
    const days = (Date.now() + Number(age) * 1000 - +time) / 86_400_000;
    expect(days).toBeGreaterThan(27.9);
    expect(days).toBeLessThan(31.1);
  });

  test('comes again when the same record does', async ({receiver}) => {
    await receiver.start();
    const record = recordOf();
    await send(receiver, record, bringing(record));
    expect((await send(receiver, record, bringing(record))).headers['set-cookie']).toHaveLength(1);
  });

  for (const [what, prepare] of [
    ['a choice that was forgotten', () => ({})],
    ['an older decision, when a newer one is in the browser', () => bringing(recordOf())],
    ['a choice that has ended', (record: object) => bringing(Object.assign(record, {time: '2020-01-01T00:00:00Z'}))],
  ] as const) {
    test(`does not come for ${what}`, async ({receiver}) => {
      await receiver.start();
      const record = recordOf();
      const rest = prepare(record);
      const {status, headers} = await send(receiver, record, rest);
      expect([status, headers['set-cookie']]).toEqual([204, undefined]);
    });
  }

  test('does not come for an older decision, when a newer one is here', async ({receiver}) => {
    await receiver.start();
    const older = recordOf();
    await send(receiver, recordOf({replaces: (older as DecisionRecord).id}));
    expect((await send(receiver, older, bringing(older))).headers['set-cookie']).toBeUndefined();
  });
});
