// Measures vectors in each form: with a visitor who agrees, comes again and withdraws, and on pages where our script cannot work.
// How a page is visited is measurer.ts, what is right and wrong judge.ts.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';
import type {Site} from '../../site.js';
import type {Drivers} from '../../visitor/driver.js';
import {FORMS, type Form} from './forms.js';
import {within, type Moment} from './measurer.js';
import {baseOf, GROUPS, reloads, vectorsOf, type Group, type Section} from './page.js';
import type {Vector} from './vector.js';

/** One page of vectors of one group in one form. */
export interface Measured {
  before: Moment;
  after: Moment;
  /** On a later visit, when the choice is known. */
  again: Moment;
  gone: Moment;
  /** How often withdrawing loaded the page again. */
  reloads: number;
}

/** All vectors in all forms on one page, while our script cannot work. */
export interface Unhelped {
  moments: Record<string, Moment>;
  works: boolean;
}

/** What the vectors do where nothing holds them. */
export const measurePlain = (drivers: Drivers, group: Group): Promise<Moment> => within(drivers, async (measurer) => {
  await measurer.visit([{form: 'plain', vectors: GROUPS[group]}]);
  return measurer.moment('plain');
});

/** What of it can be waited for in a form. */
const expectedOf = (vectors: readonly Vector[], form: Form, plain: Moment): string[] =>
  vectors.filter(({isHint}) => !isHint).flatMap(({name}) => plain.requests.filter((path) => path.startsWith(`${baseOf('plain')}${name}/`)))
    .map((path) => path.replace(baseOf('plain'), baseOf(form)));

interface Known extends Section {
  expected: string[];
}

/** A visitor who comes and agrees. */
const measureFirst = (drivers: Drivers, {form, vectors, expected}: Known) => within(drivers, async (measurer, _site, visitor) => {
  await measurer.visit([{form, vectors}]);
  await visitor.waitFor('#banner');
  const before = await measurer.moment(form);
  await measurer.accept();
  const after = await measurer.moment(form, expected);
  const {name, value} = (await visitor.cookies()).find((cookie) => cookie.name === 'cookies_preferences')!;
  return {before, after, cookie: `${name}=${value}`};
});

/** A visitor who agreed comes again, with a browser that has forgotten all else, and withdraws. */
const measureLater = (drivers: Drivers, {form, vectors, expected}: Known, cookie: string, mayReload: boolean) => within(drivers, async (measurer, site, visitor) => {
  site.page('/blank', '<!doctype html>');
  await visitor.visit(site.url('/blank'));
  await visitor.run((text) => { document.cookie = `${text}; Path=/; Max-Age=3600`; }, cookie);
  await measurer.visit([{form, vectors}]);
  const again = await measurer.moment(form, expected);
  await measurer.withdraw(mayReload);
  const gone = await measurer.moment(form);
  return {again, gone, reloads: site.requests(site.shop).filter(({path}) => path === '/').length};
});

export async function measureForm(drivers: Drivers, group: Group, form: Form, plain: Moment): Promise<Measured> {
  const vectors = vectorsOf(group, form);
  const known = {form, vectors, expected: expectedOf(vectors, form, plain)};
  const {cookie, ...first} = await measureFirst(drivers, known);
  return {...first, ...await measureLater(drivers, known, cookie, reloads(group, form))};
}

/** All vectors of a page whose script `spoil` keeps from working. */
export const measureUnhelped = (drivers: Drivers, spoil: (site: Site) => void): Promise<Unhelped> => within(drivers, async (measurer, site) => {
  spoil(site);
  const all = (Object.keys(GROUPS) as Group[]).flatMap((group) => FORMS.map((form): Section => ({form, vectors: vectorsOf(group, form)})));
  await measurer.visit(all);
  const moments: Unhelped['moments'] = {};
  for (const form of FORMS) moments[form] = await measurer.moment(form);
  return {moments, works: await measurer.works()};
});

/** What was measured in this run is kept in a file among its other results: the runner begins anew after each test that fails. */
export async function once<Value>(file: string, measure: () => Promise<Value>): Promise<Value> {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Value;
  const value = await measure();
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, JSON.stringify(value));
  return value;
}
