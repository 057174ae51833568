// The Nu HTML checker (https://validator.github.io/validator/) finds nothing wrong with what we render, in any state.
// It needs Java; where there is none, playwright.config.ts leaves this out, and the whole run says so.
import {execFile} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {promisify} from 'node:util';
import type {Page} from 'playwright';
import type {TestInfo} from 'playwright/test';
import {findJava} from '../../browsers/java.js';
import {expect, test} from '../visitor/fixture.js';
import {everything, NOTHING, nothingToChoose, STATES, type State} from './states.js';

/** Where the checker is; its package has no types. */
const VNU = createRequire(import.meta.url)('vnu-jar') as string;

/** What it holds against us and we mean. */
const BY_DESIGN: readonly RegExp[] = [
  /^Attribute “part” not allowed/, // it does not know https://www.w3.org/TR/css-shadow-1/ yet
  /^The “role” attribute must not be used on a “(td|th|tr)” element/, // said why in src/ui/table.ts: rows stack on narrow screens
];

/** The page, and what stands in each shadow root as a page of its own. Styles that scripts set are no markup. */
const documents = (page: Page): Promise<string[]> => page.evaluate(() => {
  const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
  const whole = document.documentElement.cloneNode(true) as HTMLElement;
  for (const one of whole.querySelectorAll('[data-consent-placeholder]')) one.removeAttribute('style');
  const shadows = roots.map((root) => {
    const copy = document.createElement('div');
    copy.innerHTML = root.innerHTML;
    copy.querySelector('#root')!.removeAttribute('style');
    return `<html lang="en"><head><meta charset="utf-8"><title>Shadow</title></head><body>${copy.innerHTML}</body></html>`;
  });
  return [whole.outerHTML, ...shadows].map((html) => `<!doctype html>${html}`);
});

async function save(page: Page, info: TestInfo, {what, go, shows}: State): Promise<string[]> {
  await page.evaluate(go);
  await page.locator(shows).first().waitFor();
  return Promise.all((await documents(page)).map(async (html, index) => {
    const file = info.outputPath(`${what} ${index}.html`);
    await writeFile(file, html);
    return file;
  }));
}

interface Message {
  url: string;
  message: string;
  extract?: string;
}

/** What the checker says of these files. It prints JSON on its error output, and ends with 1 where there is something. */
async function check(files: readonly string[]): Promise<Message[]> {
  const args = ['-jar', VNU, '--errors-only', '--format', 'json', ...files];
  const {stderr} = await promisify(execFile)(findJava()!, args, {maxBuffer: 1e8}).catch((error: {stderr: string}) => error);
  return (JSON.parse(stderr) as {messages: Message[]}).messages;
}

for (const lang of ['en', 'fr', 'ar']) {
  test(`finds nothing in ${lang}`, async ({page, site}, info) => {
    const files: string[] = [];
    await page.goto(everything(site, {lang}));
    await page.locator('cookies-declaration table').first().waitFor();
    for (const state of STATES) files.push(...await save(page, info, state));
    await page.goto(nothingToChoose(site, {lang}));
    await page.waitForFunction(() => window.cookiesPreferences);
    files.push(...await save(page, info, NOTHING));
    const messages = await check(files);
    // Or else it has seen nothing of ours.
    for (const design of BY_DESIGN) expect(messages.some(({message}) => design.test(message)), String(design)).toBe(true);
    const found = messages.filter(({message}) => !BY_DESIGN.some((design) => design.test(message)));
    expect(found.map(({url, message, extract}) => `${decodeURI(url.split('/').at(-1)!)}: ${message} ${extract}`)).toEqual([]);
  });
}
