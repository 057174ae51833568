// What can be printed and what cannot, by the function and by the command; no browser is opened but for the last.
// What is printed works in answers.spec.ts and beside.
import {spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliSize} from '../../../bench/file-sizes.js';
import {printSnippet} from '../../../src/snippet/print.js';
import {expect, test} from '../visitor/fixture.js';
import {element} from './snippet-page.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

for (const [what, markup, why] of [
  ['no element', '<p>None</p>', 'there is no <cookies-preferences>'],
  ['a file', element('src="/cookies.json"'), '"src"'],
  ['a banner that is only called for', element('categories="statistical" manual'), '"manual"'],
  ['a declaration beside it', `${element()}<cookies-declaration></cookies-declaration>`, 'declaration'],
  ['nothing to ask', element('categories="necessary"'), 'nothing to ask'],
  ['nothing but what is exempt', element('categories="statistical" exempt="statistical"'), 'nothing to ask'],
  ['no name of the site', element().replace(/site="[^"]*"/, ''), 'add the attribute "site"'],
  ['a language without words', element('categories="statistical" lang="xx"'), 'the language "xx"'],
] as const) {
  test(`with ${what} it says why there can be none`, async () => {
    await expect(printSnippet(markup, '/')).rejects.toThrow(`This cannot be printed: `);
    await expect(printSnippet(markup, '/')).rejects.toThrow(why);
  });
}

test('the language is that of the element, else that of the page', async () => {
  expect(await printSnippet(element('categories="statistical" lang="fr"'), '/', 'de')).toContain('Tout accepter');
  expect(await printSnippet(element('categories="statistical"'), '/', 'de')).toContain('Alle akzeptieren');
});

test('attributes and children stay as they are, and no value ends anything too early', async ({page}) => {
  const nasty = '</script></template></cookies-preferences>"&';
  const value = nasty.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  const snippet = await printSnippet(element(`controller="${value}"`, `<cookie-service category="statistical" provider="${value}"></cookie-service>`), '/files/');
  await page.setContent(snippet);
  const found = await page.locator('cookies-preferences').evaluate((element) => [
    ...[...element.attributes].map(({name, value}) => `${name}: ${value}`), ...[...element.children].map(({localName}) => localName), element.querySelector('cookie-service')!.getAttribute('provider'),
  ]);
  expect(found).toEqual(['site: https://www.shop.example', `controller: ${nasty}`, 'base: /files/', 'cookie-service', nasty]);
  expect((await page.locator('body').innerText()).trim()).toBe('');
});

test('until the banner shows, the page carries little for it', async () => {
  const example = readFileSync(`${ROOT}dist/snippets/inline-en.html`, 'utf8');
  expect(brotliSize(example.split('</cookies-preferences>')[0]!)).toBeLessThan(1600);
});

test('the command prints the snippet of a page, and the hashes that a policy needs', async ({}, info) => {
  const file = info.outputPath('page.html');
  writeFileSync(file, `<!doctype html><html lang="it"><script async src="/files/cookies-preferences.js"></script><body>\n${element()}</body></html>`);
  const {stdout, stderr, status} = spawnSync(process.execPath, ['src/snippet/run.mjs', file], {cwd: ROOT, encoding: 'utf8'});
  expect(status).toBe(0);
  expect(stdout.trim()).toBe((await printSnippet(element(), '/files/', 'it')).trim());
  const parts = [/<style[^>]*>([^]*?)<\/style>/, /<\/template><script>([^]*?)<\/script>/, /<\/cookies-preferences>\n<script>([^]*)<\/script>/];
  for (const part of parts) expect(stderr).toContain(`'sha256-${createHash('sha256').update(part.exec(stdout)![1]!).digest('base64')}'`);
});

test('the command says what it needs, and why there is nothing to print', async ({}, info) => {
  const file = info.outputPath('page.html');
  writeFileSync(file, '<script src="/files/cookies-preferences.js"></script><cookies-preferences src="/cookies.json"></cookies-preferences>');
  const run = (...args: string[]): {status: number | null; stderr: string} => spawnSync(process.execPath, ['src/snippet/run.mjs', ...args], {cwd: ROOT, encoding: 'utf8'});
  expect(run().stderr).toContain('npm run snippet -- page.html');
  expect(run().status).toBe(2);
  expect(run(file).stderr).toContain('"src"');
  expect(run(file).status).toBe(1);
});
