// One visit to a tool's page: in a browser without cache or memory, or with what an earlier choice left, slowed as wanted, until nothing more comes.
// What is read from it is said in measure-*.ts.
import type {Browser, BrowserContext, CDPSession, Page} from 'playwright';
import type {Host} from './host.js';
import {record} from './recorder.js';
import type {Path, Tool} from './tools/tool.js';
import {CATEGORIES, markOf} from './tools/work.js';
import {followTraffic, type Traffic} from './traffic.js';

/** What a visitor keeps: cookies and local storage. */
export type Memory = Awaited<ReturnType<BrowserContext['storageState']>>;

export type Speed = 'full speed' | '4× slowed CPU' | 'slow network';

export const VISITS = {
  /** Nothing is chosen yet. */
  first: 'first visit',
  /** The same without watching for the banner, as that is work, too. */
  unwatched: 'first visit, unwatched',
  /** All was granted on another day; nothing is in the cache. */
  returning: 'returning visit',
  /** The page after it, with what the cache has. */
  next: 'next page',
  /** All is granted by a click. */
  click: 'click',
} as const;

export type VisitKind = keyof typeof VISITS;

export interface Visit {
  readonly tool: Tool;
  readonly page: Page;
  readonly client: CDPSession;
  readonly traffic: Traffic;
}

/** How long the gated script takes that a click opens. */
export const BUSY = 300;

/** 400 kbit/s, and 400 ms until an answer begins. */
const SLOW_NETWORK = {offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000};

const PATIENCE = 30_000;

export async function slowDown(client: CDPSession, speed: Speed): Promise<void> {
  if (speed === 'slow network') await client.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  if (speed === '4× slowed CPU') await client.send('Emulation.setCPUThrottlingRate', {rate: 4});
}

/** Which gated scripts have run, as often as each did. */
export const readRan = (page: Page): Promise<string[]> =>
  page.evaluate((marks) => marks.flatMap((mark) => performance.getEntriesByName(mark).map(({name}) => name)), CATEGORIES.map(({name}) => markOf(name)));

/** Until the network is quiet and what is waited for is there; asked seldom, so that asking costs nothing. */
export async function settle(page: Page, what: string, isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE;
  await page.waitForLoadState('networkidle');
  do {
    await page.waitForTimeout(500);
    if (await isDone()) return;
  } while (Date.now() < end);
  throw new Error(`${page.url()}: waited ${PATIENCE / 1000} s in vain until ${what}`);
}

export const isVisible = (page: Page, path: Path): Promise<boolean> => page.evaluate((path) => recorder.isVisible(path), path);

/** Where nobody asks, the page's heading is looked for, as looking is work, too. */
export const untilAsked = ({name, answers}: Tool, page: Page): Promise<void> => settle(page, `${name} asks`, () => isVisible(page, answers?.accept ?? ['h1']));

/** Each once. */
export const untilRan = ({name}: Tool, page: Page): Promise<void> =>
  settle(page, `each gated script of ${name} has run`, async () => `${await readRan(page)}` === `${CATEGORIES.map(({name}) => markOf(name))}`);

/** Clicks as a mouse does, in the middle of what is there. */
export async function click(page: Page, path: Path): Promise<void> {
  const box = (await page.locator(path.join(' ')).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function act(kind: VisitKind, speed: Speed, host: Host, {tool, page, client, traffic}: Visit): Promise<void> {
  if (kind !== 'next') await slowDown(client, speed);
  await page.goto(host.urlOf(tool, kind === 'click' ? BUSY : 0));
  if (kind === 'first' || kind === 'unwatched') return untilAsked(tool, page);
  if (kind === 'click') {
    await untilAsked(tool, page);
    await click(page, tool.answers!.accept);
    return untilRan(tool, page);
  }
  await untilRan(tool, page);
  if (kind !== 'next') return;
  await slowDown(client, speed);
  traffic.reset();
  await Promise.all([page.waitForNavigation(), page.evaluate(() => void (location.search = 'next'))]);
  await untilRan(tool, page);
}

/** Opens a page of a new visitor, or of one who remembers, and has something done there. */
export async function visitWith<Result>(browser: Browser, tool: Tool, memory: Memory | undefined, isWatched: boolean, use: (visit: Visit) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext(memory ? {storageState: memory} : {});
  await context.addInitScript(record, isWatched ? tool.answers?.accept : undefined);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  const traffic = await followTraffic(client);
  try {
    return await use({tool, page, client, traffic});
  } finally {
    await context.close();
  }
}

/** One visit of a kind, read when it has come to rest. */
export const visit = <Result>(browser: Browser, host: Host, tool: Tool, kind: VisitKind, speed: Speed, memory: Memory | undefined, read: (visit: Visit) => Promise<Result>): Promise<Result> =>
  visitWith(browser, tool, kind === 'returning' || kind === 'next' ? memory : undefined, kind === 'first', async (opened) => {
    await act(kind, speed, host, opened);
    return read(opened);
  });
