// Makes sure, before anything is measured, that each tool does the work: asks, holds back, takes a no, takes a yes, remembers both.
// Throws where one does not. Gives what a visitor keeps who said yes.
import type {Browser, Page} from 'playwright';
import type {Host} from './host.js';
import type {Path, Tool} from './tools/tool.js';
import {click, isVisible, type Memory, readRan, settle, untilAsked, untilRan, visitWith} from './visit.js';

async function expectNoneRan(page: Page, when: string): Promise<void> {
  const ran = await readRan(page);
  if (ran[0]) throw new Error(`${page.url()}: ran ${when}: ${ran.join(', ')}`);
}

const untilGone = (page: Page, path: Path): Promise<void> => settle(page, 'the banner goes', async () => !(await isVisible(page, path)));

async function checkRefusal(tool: Tool, page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilAsked(tool, page);
  await expectNoneRan(page, 'before any answer');
  await click(page, tool.answers!.reject);
  await untilGone(page, tool.answers!.reject);
  await expectNoneRan(page, 'after a no');
  await page.reload();
  await untilGone(page, tool.answers!.accept);
  await expectNoneRan(page, 'on the page after a no');
}

async function checkChoice(tool: Tool, page: Page, url: string): Promise<void> {
  const choose = tool.answers!.choose;
  if (!choose) return;
  await page.goto(url);
  await untilAsked(tool, page);
  await click(page, choose.button);
  await settle(page, 'the choice by category opens', () => isVisible(page, choose.opens));
  await expectNoneRan(page, 'when the choice was opened');
}

async function checkConsent(tool: Tool, page: Page, url: string): Promise<Memory> {
  await page.goto(url);
  await untilAsked(tool, page);
  await click(page, tool.answers!.accept);
  await untilRan(tool, page);
  await untilGone(page, tool.answers!.accept);
  const memory = await page.context().storageState();
  await page.reload();
  await untilRan(tool, page);
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
  const asNew = <Result>(check: (tool: Tool, page: Page, url: string) => Promise<Result>): Promise<Result> =>
    visitWith(browser, tool, undefined, false, ({page}) => withoutErrors(page, () => check(tool, page, host.urlOf(tool))));
  await asNew(checkRefusal);
  await asNew(checkChoice);
  return asNew(checkConsent);
}
