// An example of an endpoint for `record-href`: takes records of decisions, checks each strictly, and appends it to a file of JSON lines.
// Plain Node, no packages, one process a file. docs/record.md says what an endpoint owes; settings are the environment variables below.

import {mkdir, open, readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {dirname} from 'node:path';

const {env} = process;
const PORT = Number(env.PORT ?? 8090);
const HOST = env.HOST ?? '127.0.0.1';
const PATH = env.RECORD_PATH ?? '/consent';
const FILE = env.RECORD_FILE ?? 'records.jsonl';
/** The site as visitors see it, such as https://www.example.org, where a proxy changes the host; else what the request says. */
const ORIGIN = env.ORIGIN;
/** As on <cookies-preferences>: `months`, `cookie-name`, `cookie-domain`. */
const MONTHS = Number(env.MONTHS ?? 6);
const COOKIE_NAME = env.COOKIE_NAME ?? 'cookies_preferences';
const COOKIE_DOMAIN = env.COOKIE_DOMAIN;

/** More than the longest record has. */
const LARGEST = 16_384;
/** Characters that all names of a record have together in the cookie. */
const MOST_NAMES = 3800;
/** Browsers keep no cookie longer. */
const LONGEST_AGE = 400 * 86_400;

/** Says why a request is refused. */
class Refusal extends Error {
  constructor(status, message, headers = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

const matches = (form) => (value) => typeof value === 'string' && form.test(value);
const isId = matches(/^[A-Za-z0-9_-]{22}$/);
const orNull = (isRight) => (value) => value === null || isRight(value);
const isName = matches(/^[a-z0-9][a-z0-9_-]{0,31}$/);

function isTime(value) {
  if (!matches(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/)(value)) return false;
  const time = Date.parse(value);
  // February has no 30th day; the cookie has ten digits for the seconds.
  return time >= 1e12 && new Date(time).toISOString().startsWith(value.slice(0, -1));
}

const isNames = (value) => Array.isArray(value) && value.every(isName) && new Set(value).size === value.length;

/** The form of a record: record.schema.json in code. No other key may be there, and none may be missing. */
const FORM = {
  v: (value) => value === 1,
  id: isId,
  replaces: orNull(isId),
  time: isTime,
  revision: matches(/^[\w.-]{1,32}$/),
  fingerprint: orNull(matches(/^[A-Za-z0-9_-]{43}$/)),
  lang: orNull(matches(/^[A-Za-z0-9-]{1,35}$/)),
  granted: isNames,
  denied: isNames,
  source: matches(/^(banner|preferences|declaration|placeholder|api)$/),
};

/** What is wrong with a record; nothing if it is right. */
function faultIn(record) {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'the record is no object';
  const unknown = Object.keys(record).find((key) => !Object.hasOwn(FORM, key));
  if (unknown !== undefined) return `"${unknown}" is no key of a record`;
  const wrong = Object.keys(FORM).find((key) => !Object.hasOwn(record, key) || !FORM[key](record[key]));
  if (wrong) return `"${wrong}" is missing or malformed`;
  const names = [...record.granted, ...record.denied];
  if (new Set(names).size < names.length) return 'a name is granted and denied';
  if (names.join('.').length > MOST_NAMES) return 'the names do not fit into a cookie';
  return record.replaces === record.id ? 'the record replaces itself' : undefined;
}

/** The end of a choice: calendar months later in UTC, at the last day of a shorter month, as the script has it. */
function endOf(date, months) {
  const end = new Date(date);
  end.setUTCMonth(end.getUTCMonth() + months);
  if (end.getUTCDate() !== date.getUTCDate()) end.setUTCDate(0);
  return end;
}

/** The value of the cookie that the script wrote for this record. */
const toCookie = ({time, revision, granted, denied, id}) =>
  `v=1&t=${Date.parse(time) / 1000}&r=${revision}&granted=${granted.join('.')}&denied=${denied.join('.')}&id=${id}`;

/** The records of a file, and their ids in memory. */
class Store {
  #file;
  /** Bytes of whole lines. */
  #size;
  #ids = new Set();
  /** Ids of decisions that a later one replaced. */
  #replaced = new Set();
  #last = Promise.resolve();

  /** What a crash left half written at the end goes: nobody was told that it is here. */
  async open(path) {
    await mkdir(dirname(path), {recursive: true});
    this.#file = await open(path, 'a+', 0o600);
    const bytes = await readFile(path);
    this.#size = bytes.lastIndexOf('\n') + 1;
    await this.#file.truncate(this.#size);
    await this.#file.sync();
    for (const [index, line] of bytes.subarray(0, this.#size).toString().split('\n').entries()) {
      try {
        if (line) this.#take(JSON.parse(line));
      } catch {
        console.error(`${path}:${index + 1} is no record, and is left as it is`);
      }
    }
  }

  get count() {
    return this.#ids.size;
  }

  isReplaced(id) {
    return this.#replaced.has(id);
  }

  /** Appends a record unless it is there; fulfilled when it is on the disk. One after the other, so that each finds what the one before left. */
  add(record) {
    return (this.#last = this.#last.catch(() => {}).then(() => this.#append(record)));
  }

  async #append(record) {
    if (this.#ids.has(record.id)) return;
    const line = Buffer.from(JSON.stringify({received: new Date().toISOString(), ...record}) + '\n');
    try {
      await this.#file.appendFile(line);
      await this.#file.datasync();
    } catch (error) {
      await this.#file.truncate(this.#size);
      throw error;
    }
    this.#size += line.length;
    this.#take(record);
  }

  #take({id, replaces}) {
    this.#ids.add(id);
    if (replaces) this.#replaced.add(replaces);
  }
}

/** Only pages of the site itself may send records. */
function checkSender({headers}) {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') throw new Refusal(403, 'not from a page of this site');
  const {origin, host} = headers;
  // Without either the sender is no browser of today.
  if (origin === undefined && site === undefined) throw new Refusal(403, 'no Origin');
  const isOwn = ORIGIN ? origin === ORIGIN : /^https?:\/\//.test(origin ?? '') && new URL(origin).host === host;
  if (origin !== undefined && !(isOwn || (origin === 'null' && site === 'same-origin'))) throw new Refusal(403, 'another origin');
}

async function readBody(request) {
  const length = Number(request.headers['content-length']);
  // Browsers always say how long it is, so that all of it need not be read to know.
  if (!(length >= 0)) throw new Refusal(411, 'no Content-Length', {Connection: 'close'});
  if (length > LARGEST) throw new Refusal(413, 'too large', {Connection: 'close'});
  const parts = [];
  for await (const part of request) parts.push(part);
  try {
    return JSON.parse(new TextDecoder('utf-8', {fatal: true}).decode(Buffer.concat(parts)));
  } catch {
    throw new Refusal(400, 'no JSON');
  }
}

async function readRecord(request) {
  if (new URL(request.url, 'http://localhost').pathname !== PATH) throw new Refusal(404, 'nothing here');
  if (request.method !== 'POST') throw new Refusal(405, 'only POST', {Allow: 'POST'});
  if (!/^application\/json(; ?charset=utf-8)?$/i.test(request.headers['content-type'] ?? '')) throw new Refusal(415, 'no JSON');
  checkSender(request);
  const record = await readBody(request);
  const fault = faultIn(record);
  if (fault) throw new Refusal(422, fault);
  return record;
}

/**
 * The cookie that the script wrote, from the server, as Safari keeps it longer then. Only for the choice that the visitor has now:
 * an older one that comes late must not take its place, nor one come back that was forgotten.
 */
function cookieFor(request, record, store) {
  const value = toCookie(record);
  const brought = (request.headers.cookie ?? '').split('; ');
  const age = Math.min(Math.floor((endOf(new Date(record.time), MONTHS) - Date.now()) / 1000), LONGEST_AGE);
  if (!brought.includes(`${COOKIE_NAME}=${value}`) || store.isReplaced(record.id) || age <= 0) return {};
  const isSecure = (ORIGIN ?? request.headers.origin ?? '').startsWith('https:');
  const domain = COOKIE_DOMAIN ? `; Domain=${COOKIE_DOMAIN}` : '';
  return {'Set-Cookie': `${COOKIE_NAME}=${value}; Path=/; Max-Age=${age}; SameSite=Lax${domain}${isSecure ? '; Secure' : ''}`};
}

async function answer(store, request, response) {
  try {
    const record = await readRecord(request);
    await store.add(record);
    response.writeHead(204, {'Cache-Control': 'no-store', ...cookieFor(request, record, store)}).end();
  } catch (error) {
    if (request.destroyed && !request.complete) return; // the sender is gone
    const {status, headers, message} = error instanceof Refusal ? error : {status: 503, headers: {}, message: 'try again later'};
    if (status === 503) console.error(error);
    response.writeHead(status, {'Content-Type': 'text/plain', 'Cache-Control': 'no-store', ...headers}).end(message);
  }
}

/** Listens; says where, and how many records are there. */
async function start() {
  const store = new Store();
  await store.open(FILE);
  const server = createServer((request, response) => void answer(store, request, response));
  // Nobody may hold a connection without sending.
  server.requestTimeout = 20_000;
  server.listen(PORT, HOST, () => console.log(`http://${HOST}:${server.address().port}${PATH} ${store.count} records in ${FILE}`));
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
}

await start();
