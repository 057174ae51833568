// Every block of HTML, JavaScript and CSS of the documentation runs as it stands: no error, no warning, nothing asked of others before consent.
// `html wrong` has to be told or to leak, as the text says; `html live` asks others before consent, on purpose. Languages that are compiled are in compiled.spec.ts.
import {readFileSync} from 'node:fs';
import type {Page} from 'playwright';
import type {Site} from '../site.js';
import {expect, test, type Told} from '../told.js';
import {pageOf} from './html-blocks.js';
import {type Block, blocksIn, documents, ROOT} from './markdown.js';

/** A network of content that lets its files be read, as the package's own does. */
const CDN = /^https:\/\/cdn\.jsdelivr\.net\/npm\/cookies-preferences@[\d.]+(\/.*)?$/;

interface Run {
  errors: string[];
  /** Requests to other hosts. */
  leaks: string[];
  lines: string[];
}

async function routeOthers(page: Page, site: Site, leaks: string[]): Promise<void> {
  const own = new URL(site.url('/')).host;
  await page.route(({host, protocol}) => host !== own && protocol.startsWith('http'), (route) => {
    const [isOurs, file = '/dist/standalone/cookies-preferences.js'] = CDN.exec(route.request().url()) ?? [];
    if (isOurs) return route.fulfill({path: ROOT + file.slice(1), headers: {'Access-Control-Allow-Origin': '*'}});
    leaks.push(route.request().url());
    return route.fulfill({contentType: route.request().resourceType() === 'script' ? 'text/javascript' : 'text/html', body: ''});
  });
}

/** Files that the document names beside the block: `[cookies.json]`. */
function serveFiles(site: Site, document: string): void {
  for (const {title, code} of blocksIn(document)) {
    if (/\.(json|js|css)$/.test(title)) site.shop.file(`/${title.replace(/^(public|static)\//, '')}`, code);
  }
}

async function run(page: Page, site: Site, told: Told, block: Block): Promise<Run> {
  const errors: string[] = [];
  const leaks: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await routeOthers(page, site, leaks);
  serveFiles(site, block.document);
  site.page('/', pageOf(block));
  await page.goto(site.url('/'), {waitUntil: 'load'});
  const lines = await told.lines();
  return {errors, leaks, lines: lines.filter((line) => line.includes('[cookies-preferences]') || line.startsWith('error'))};
}

const blocks = documents.flatMap(blocksIn);
const named = (languages: RegExp): Block[] => blocks.filter(({language}) => languages.test(language));

for (const block of named(/^html$/)) {
  const {document, line, mark} = block;
  test(`${document}:${line} ${mark === 'wrong' ? 'is told, as it is wrong' : 'runs as it stands'}`, async ({page, site, told}) => {
    const {errors, leaks, lines} = await run(page, site, told, block);
    expect(errors).toEqual([]);
    if (mark === 'wrong') return expect([...lines, ...leaks]).not.toEqual([]);
    expect(lines).toEqual([]);
    if (mark === 'live') await expect.poll(() => leaks).not.toEqual([]);
    else expect(leaks).toEqual([]);
  });
}

for (const block of named(/^js$/)) {
  test(`${block.document}:${block.line} runs as it stands`, async ({page, site, told}) => {
    expect((await run(page, site, told, block)).errors).toEqual([]);
    await expect.poll(() => page.evaluate(() => window.mark), 'its last line is reached').toBe(true);
  });
}

/** Rules that the browser has no use for are dropped by it, without a word. */
const ruleCounts = (css: string): [written: number, kept: number, empty: string[]] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const all = (rules: CSSRuleList): CSSRule[] => [...rules].flatMap((rule) => [rule, ...('cssRules' in rule ? all(rule.cssRules as CSSRuleList) : [])]);
  const kept = all(sheet.cssRules);
  const empty = kept.filter((rule) => rule instanceof CSSStyleRule && !rule.style.length && !rule.cssRules.length).map(({cssText}) => cssText);
  return [css.replace(/\/\*[^]*?\*\//g, '').split('{').length - 1, kept.length, empty];
};

for (const {document, line, code} of named(/^css$/)) {
  test(`${document}:${line} is CSS of which the browser keeps every rule`, async ({page}) => {
    const [written, kept, empty] = await page.evaluate(ruleCounts, code);
    expect([kept, empty]).toEqual([written, []]);
  });
}

const COMMANDS = /^(npm|npx|node|curl|tar|git|grep|docker|composer|wp|pip|python3?|cd|mkdir|cp) /;

/** Ours, and what a new application has. */
const scripts = [...Object.keys(JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).scripts), 'dev', 'preview'];

for (const {document, line, code} of named(/^sh$/)) {
  test(`${document}:${line} is commands that are there, without a prompt`, () => {
    const commands = code.split('\n').map((one) => one.replace(/^(\w+=\S+ )+/, '')).filter((one) => one && !/^(#| )/.test(one));
    expect(commands.filter((one) => !COMMANDS.test(one))).toEqual([]);
    const run = commands.flatMap((one) => /npm run ([\w:]+)/.exec(one)?.[1] ?? []);
    expect(run.filter((name) => !scripts.includes(name))).toEqual([]);
  });
}

/** What no test of these runs: those of servers by test/servers and the applications' own, the rest are no programs. */
const OTHERS = /^(txt|php|python|django|twig|ruby|go|nginx|apache|http|abnf|mjs|json|tsx?|jsx|vue|svelte|astro|erb)$/;

for (const document of documents) {
  test(`every block of ${document} says what it is`, () => {
    const found = blocksIn(document).filter(({language}) => !/^(html|js|css|sh)$/.test(language) && !OTHERS.test(language));
    expect(found.map(({line, language}) => `${line}: ${language}`)).toEqual([]);
    const marks = blocksIn(document).filter(({language, mark}) => mark && !(language === 'html' && /^(wrong|live)$/.test(mark)));
    expect(marks.map(({line, mark}) => `${line}: ${mark}`)).toEqual([]);
  });
}
