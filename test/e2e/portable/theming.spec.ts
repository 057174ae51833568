// In every browser: a theme of parts dresses both answers alike, no selector of the page tells them apart, and resets change nothing.
// All of it is tried at length in Chromium: equal-answers.spec.ts, isolation.spec.ts, themes.spec.ts.
import {readFileSync} from 'node:fs';
import {portalPage} from '../portal-page.js';
import type {Site} from '../site.js';
import {expect, test} from '../visitor/fixture.js';
import type {Visitor} from '../visitor/visitor.js';

const THEME = readFileSync(new URL('../../../demo/themes/government.css', import.meta.url), 'utf8');

const TELLING = [':first-child', ':nth-child(2)', ':last-of-type', ':only-child', ':not(:first-child)', ':is(:first-child)', ':where(:nth-child(2))', ':has(+ button)', ':has(+ button + button)', '#accept', ':not(#accept)', '[id=accept]'];

const ELEMENT = '<cookies-preferences categories="statistical marketing"></cookies-preferences>';

async function visit(visitor: Visitor, site: Site, css: string): Promise<void> {
  site.page('/', portalPage(ELEMENT, {head: `<style>${css}</style>`}));
  await visitor.visit(site.url('/'));
  await visitor.waitFor('#banner');
}

/** Some of the looks of both answers. */
const looks = (visitor: Visitor): Promise<string[][]> => visitor.run(() => {
  const root = document.querySelector('cookies-preferences')!.shadowRoot!;
  return ['reject', 'accept'].map((id) => {
    const button = root.getElementById(id)!;
    const styles = getComputedStyle(button);
    const {width, height} = button.getBoundingClientRect();
    const names = ['background-color', 'color', 'border-top-color', 'box-shadow', 'font', 'opacity', 'line-height', 'letter-spacing', 'text-transform', 'visibility', 'direction', 'writing-mode'];
    return [`${width} ${height}`, ...names.map((name) => styles.getPropertyValue(name))];
  });
});

test('a theme made of parts dresses both answers alike', async ({visitor, site}) => {
  await visit(visitor, site, THEME);
  const [reject, accept] = await looks(visitor);
  expect(reject).toEqual(accept);
  expect(reject).toContain('rgb(0, 112, 60)');
});

test('no selector of the page tells one answer from the other', async ({visitor, site}) => {
  await visit(visitor, site, TELLING.map((telling) => `cookies-preferences::part(button)${telling} {opacity: 0.5}`).join('\n'));
  const [reject, accept] = await looks(visitor);
  expect(reject).toEqual(accept);
  expect(accept).toContain('1');
  expect(accept).not.toContain('0.5');
});

test('resets of the page change nothing', async ({visitor, site}) => {
  await visit(visitor, site, '');
  const before = await looks(visitor);
  await visit(visitor, site, `* {letter-spacing: 1em; word-spacing: 2em} button {display: none !important}
    html {line-height: 0; text-transform: uppercase; direction: rtl; writing-mode: vertical-rl} body {visibility: hidden; pointer-events: none}`);
  expect(await looks(visitor)).toEqual(before);
  await visitor.click('#reject');
  await visitor.waitFor('#saved');
});
