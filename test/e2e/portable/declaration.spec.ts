// What of the declaration depends on the browser: where a late link leads, dates and lists in its words, what is copied.
// All else of it is tested in Chromium: declaration-*.spec.ts.
import {policyPage} from '../declared-page.js';
import {expect, test} from '../visitor/fixture.js';

const SERVICES = [
  ...Array.from({length: 40}, (_, index) => ({category: 'functional', provider: 'Own', cookies: `c${index}`, purpose: `${index}`})),
  {name: 'matomo', category: 'statistical', provider: 'Matomo', cookies: '_pk', duration: 'P13M', purpose: 'To count visits'},
];

test('a link to a service leads there also when the tables come late', async ({visitor, site}) => {
  let answer = (): void => {};
  site.shop.file('/cookies.json', JSON.stringify({services: SERVICES}), {delay: new Promise<void>((resolve) => (answer = resolve))});
  site.page('/cookies', policyPage('manual src="/cookies.json"', '', {services: '', head: '<style>body {padding-bottom: 300vh}</style>'}));
  await visitor.visit(site.url('/cookies#cookies-of-matomo'));
  await visitor.waitFor(() => document.readyState === 'complete');
  await visitor.run(() => history.replaceState({own: 1}, ''));
  answer();
  await visitor.waitFor('tr:target');
  expect(await visitor.run(() => {
    const {top, bottom} = document.querySelector('tr:target')!.getBoundingClientRect();
    return [document.querySelector('tr:target th')!.textContent, JSON.stringify(history.state), scrollY > 0 && top >= 0 && bottom <= innerHeight];
  })).toEqual(['_pk', '{"own":1}', true]);
});

test('dates, durations and lists are told in the language of the page', async ({visitor, site}) => {
  for (const [lang, date, duration, names] of [
    ['fr', /^Dernière mise à jour : 29 septembre 2025$/, /^13 mois$/m, /Contenus tiers et Statistiques/],
    ['eu', /: 2025.*29/, /^13 hilabete$/m, /\S( eta|,) \S/],
    // In digits of either kind.
    ['ar', /سبتمبر/, /^\S+ شهرًا$/m, /\S وال\S/],
  ] as const) {
    site.page('/cookies', policyPage('manual', 'updated="2025-09-29"', {lang}));
    await visitor.visit(site.url('/cookies'));
    await visitor.waitFor('cookies-declaration table');
    await visitor.run(() => window.cookiesPreferences!.reject());
    await visitor.waitFor('cookies-declaration [role=status] time');
    const [update, cells, refused] = await visitor.run(() => [
      document.querySelector('p:has(> time)')!.textContent!.replace(/\s+/g, ' ').trim(),
      [...document.querySelectorAll('td')].map(({textContent}) => textContent!.replace(/\s/g, ' ')).join('\n'),
      document.querySelector('[role=status] p:last-of-type')!.textContent!,
    ] as const);
    expect(update).toMatch(date);
    expect(cells).toMatch(duration);
    expect(refused).toMatch(names);
  }
});

test('what is copied has every cell in its order', async ({visitor, site}) => {
  site.page('/cookies', policyPage('manual'));
  await visitor.visit(site.url('/cookies'));
  await visitor.waitFor('cookies-declaration table');
  const {copied, cells} = await visitor.run(() => {
    getSelection()!.selectAllChildren(document.querySelector('cookies-declaration')!);
    return {copied: getSelection()!.toString(), cells: [...document.querySelectorAll('tbody :is(th, td)')].flatMap(({textContent}) => textContent || [])};
  });
  const bare = (text: string): string => text.replace(/\s+/g, '');
  expect(cells.length).toBeGreaterThan(40);
  expect(cells.reduce((at, cell) => (at < 0 ? at : bare(copied).indexOf(bare(cell), at)), 0)).toBeGreaterThan(0);
});
