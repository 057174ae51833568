// One visit to a tool's page: in a browser without cache or memory, or with what an earlier choice left, slowed as wanted, until what is read is there.
// When that is, is said in rest.ts; what is read from it, in measure-*.ts.
import type {Browser, BrowserContext, CDPSession, Page} from 'playwright';
import type {Host} from './host.js';
import {record} from './recorder.js';
import {type Rest, untilAsked, untilRan, untilShown} from './rest.js';
import type {Path, Tool} from './tools/tool.js';
import {STANDARD, type Work} from './tools/work.js';
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
  /** The page with the table. */
  table: 'table',
  /** The same without watching for it. */
  tableUnwatched: 'table, unwatched',
} as const;

export type VisitKind = keyof typeof VISITS;

/** Which visit it is to be. */
export interface Plan {
  readonly visit: VisitKind;
  readonly speed: Speed;
  readonly until: Rest;
  /** The standard one, if nothing else is said. */
  readonly work?: Work;
}

export interface Visit {
  readonly tool: Tool;
  readonly page: Page;
  readonly client: CDPSession;
  readonly traffic: Traffic;
}

/** 400 kbit/s, and 400 ms until an answer begins. */
const SLOW_NETWORK = {offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000};

async function slowDown(client: CDPSession, speed: Speed): Promise<void> {
  if (speed === 'slow network') await client.send('Network.emulateNetworkConditions', SLOW_NETWORK);
  if (speed === '4× slowed CPU') await client.send('Emulation.setCPUThrottlingRate', {rate: 4});
}

/** Clicks as a mouse does, in the middle of what is there. */
export async function click(page: Page, path: Path): Promise<void> {
  const box = (await page.locator(path.join(' ')).boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

async function goOn(visit: Visit, {speed, until}: Plan, work: Work): Promise<void> {
  const {page, client, traffic} = visit;
  await slowDown(client, speed);
  traffic.reset();
  await Promise.all([page.waitForNavigation({waitUntil: 'commit'}), page.evaluate(() => void (location.search = 'next'))]);
  await untilRan(visit, work, until);
}

async function act(visit: Visit, host: Host, plan: Plan): Promise<void> {
  const {work = STANDARD, until} = plan;
  const {tool, page, client} = visit;
  const isTable = plan.visit === 'table' || plan.visit === 'tableUnwatched';
  if (plan.visit !== 'next') await slowDown(client, plan.speed);
  await page.goto(host.urlOf(tool, isTable && tool.table ? 'table' : work.name), {waitUntil: 'commit'});
  if (isTable) return untilShown(visit, tool.table?.shown, until);
  if (plan.visit === 'first' || plan.visit === 'unwatched') return untilAsked(visit, until);
  if (plan.visit === 'returning') return untilRan(visit, work, until);
  if (plan.visit === 'click') {
    await untilAsked(visit);
    await click(page, tool.answers!.accept);
    return untilRan(visit, work, until);
  }
  await untilRan(visit, work);
  return goOn(visit, plan, work);
}

/** Opens a page of a new visitor, or of one who remembers, and has something done there. */
export async function visitWith<Result>(browser: Browser, tool: Tool, memory: Memory | undefined, watched: Path | undefined, use: (visit: Visit) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext(memory ? {storageState: memory} : {});
  await context.addInitScript(record, watched);
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

/** One visit as planned, read when it has come to rest. */
export function visit<Result>(browser: Browser, host: Host, tool: Tool, plan: Plan, memory: Memory | undefined, read: (visit: Visit) => Promise<Result>): Promise<Result> {
  const watched: Partial<Record<VisitKind, Path | undefined>> = {first: tool.answers?.accept, table: tool.table?.shown};
  const remembers = plan.visit === 'returning' || plan.visit === 'next';
  return visitWith(browser, tool, remembers ? memory : undefined, watched[plan.visit], async (opened) => {
    await act(opened, host, plan);
    return read(opened);
  });
}
