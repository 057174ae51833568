// Makes sure, before anything is measured, that each tool does the work: asks, holds back, takes a no, takes a yes, remembers both.
// Throws where one does not. Gives what a visitor keeps who said yes.
import type {Browser, Page} from 'playwright';
import type {Host} from './host.js';
import {isVisible, readRan, settle, untilAsked, untilRan} from './rest.js';
import type {Path, Tool} from './tools/tool.js';
import {STANDARD} from './tools/work.js';
import {click, type Memory, type Visit, visitWith} from './visit.js';

async function expectNoneRan(page: Page, when: string): Promise<void> {
  const ran = await readRan(page, STANDARD);
  if (ran[0]) throw new Error(`${page.url()}: ran ${when}: ${ran.join(', ')}`);
}

const untilGone = (visit: Visit, path: Path): Promise<void> => settle(visit, 'the banner goes', async () => !(await isVisible(visit.page, path)));

async function checkRefusal(visit: Visit, url: string): Promise<void> {
  const {tool, page} = visit;
  await page.goto(url);
  await untilAsked(visit);
  await expectNoneRan(page, 'before any answer');
  await click(page, tool.answers!.reject);
  await untilGone(visit, tool.answers!.reject);
  await expectNoneRan(page, 'after a no');
  await page.reload();
  await untilGone(visit, tool.answers!.accept);
  await expectNoneRan(page, 'on the page after a no');
}

async function checkChoice(visit: Visit, url: string): Promise<void> {
  const {tool, page} = visit;
  const choose = tool.answers!.choose;
  if (!choose) return;
  await page.goto(url);
  await untilAsked(visit);
  await click(page, choose.button);
  await settle(visit, 'the choice by category opens', () => isVisible(page, choose.opens));
  await expectNoneRan(page, 'when the choice was opened');
}

async function checkConsent(visit: Visit, url: string): Promise<Memory> {
  const {tool, page} = visit;
  await page.goto(url);
  await untilAsked(visit);
  await click(page, tool.answers!.accept);
  await untilRan(visit, STANDARD);
  await untilGone(visit, tool.answers!.accept);
  const memory = await page.context().storageState();
  await page.reload();
  await untilRan(visit, STANDARD);
  if (await isVisible(page, tool.answers!.accept)) throw new Error(`${url}: asks again after a yes`);
  return memory;
}

/** A tool that throws does not do the work, whatever it shows; and where it does not, that may be why. */
async function withoutErrors<Result>(page: Page, use: () => Promise<Result>): Promise<Result> {
  const errors: string[] = [];
  page.on('pageerror', ({message}) => errors.push(message));
  const result = await use().catch((error: Error) => errors.push(error.message));
  if (errors[0]) throw new Error(`${page.url()} fails: ${errors.join('; ')}`);
  return result as Result;
}

/** Checks a tool, and gives what stays with a visitor who accepts; nothing where nobody is asked. */
export async function selfCheck(browser: Browser, host: Host, tool: Tool): Promise<Memory | undefined> {
  if (!tool.answers) return undefined;
  const asNew = <Result>(check: (visit: Visit, url: string) => Promise<Result>): Promise<Result> =>
    visitWith(browser, tool, undefined, undefined, (visit) => withoutErrors(visit.page, () => check(visit, host.urlOf(tool, STANDARD.name))));
  await asNew(checkRefusal);
  await asNew(checkChoice);
  return asNew(checkConsent);
}
