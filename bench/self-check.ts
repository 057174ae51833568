// Makes sure, before anything is measured, that each tool does the work: asks, holds back, takes a no, takes a yes, remembers both.
// Throws where one does not. Gives what a visitor keeps who said yes.
import type {Browser, Page} from 'playwright';
import type {Host} from './host.js';
import type {Tool} from './tools/tool.js';
import {CATEGORIES} from './tools/work.js';
import {click, countRan, type Memory, settle, untilAsked, untilRan, visitWith} from './visit.js';

const isVisible = (page: Page, path: readonly string[]): Promise<boolean> => page.evaluate((path) => recorder.isVisible(path), path);

async function expectRan(page: Page, wanted: number, when: string): Promise<void> {
  const ran = await countRan(page);
  if (ran !== wanted) throw new Error(`${page.url()}: ${ran} of ${CATEGORIES.length} gated scripts ran ${when}, not ${wanted}`);
}

const untilGone = (page: Page, path: readonly string[]): Promise<void> => settle(page, 'the banner goes', async () => !(await isVisible(page, path)));

async function checkRefusal(tool: Tool, page: Page, url: string): Promise<void> {
  await page.goto(url);
  await untilAsked(tool, page);
  await expectRan(page, 0, 'before any answer');
  await click(page, tool.answers!.reject);
  await untilGone(page, tool.answers!.reject);
  await expectRan(page, 0, 'after a no');
  await page.reload();
  await untilGone(page, tool.answers!.accept);
  await expectRan(page, 0, 'on the page after a no');
}

async function checkChoice({answers}: Tool, page: Page, url: string): Promise<void> {
  const {choose, accept} = answers!;
  if (!choose) return;
  await page.goto(url);
  await settle(page, 'it asks', () => isVisible(page, accept));
  await click(page, choose.button);
  await settle(page, 'the choice by category opens', () => isVisible(page, choose.opens));
  await expectRan(page, 0, 'when the choice was opened');
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

/** A tool that throws does not do the work, whatever it shows. */
async function withoutErrors<Result>(page: Page, use: () => Promise<Result>): Promise<Result> {
  let error: Error | undefined;
  page.on('pageerror', (thrown) => (error ??= thrown));
  const result = await use();
  if (error) throw new Error(`${page.url()}: threw ${error.message}`);
  return result;
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
