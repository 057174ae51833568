// A configuration file with all that one can hold, which names the JSON Schema that editors hold it against: it fits, and is read as it says.
// The schema itself is tried on the reader in unit/config/schema.test.ts, files of the documentation in ../docs/.
import {readFileSync} from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import {portalPage} from '../portal-page.js';
import {expect, test} from '../told.js';
import {ROOT} from './run.js';

const TEXT = readFileSync(new URL('configuration.json', import.meta.url), 'utf8');

test('it fits the schema that it names', () => {
  const schema = JSON.parse(readFileSync(`${ROOT}/dist/configuration.schema.json`, 'utf8')) as {$id: string};
  const config = JSON.parse(TEXT) as {$schema: string};
  const validate = new Ajv({allErrors: true}).compile(schema);
  expect(config.$schema).toBe(schema.$id);
  expect(validate(config), JSON.stringify(validate.errors)).toBe(true);
});

for (const [lang, heading, cell] of [['en', 'Maps and visits', 'To count visits'], ['fr', 'Cartes et visites', 'Pour compter les visites']] as const) {
  test(`it is shown as it says in ${lang}, without a warning about the line that names the schema`, async ({page, site, told}) => {
    site.shop.file('/cookies.json', TEXT);
    site.page('/', portalPage('<cookies-preferences src="/cookies.json"></cookies-preferences>', {lang}));
    site.page('/cookies', portalPage('<cookies-preferences src="/cookies.json"></cookies-preferences><cookies-declaration></cookies-declaration>', {lang}));
    await page.goto(site.url('/'));
    await expect(page.getByRole('region', {name: heading})).toBeVisible();
    await page.goto(site.url('/cookies'));
    await expect(page.getByRole('row', {name: '_pk_id'})).toContainText(cell);
    await expect(page.getByRole('row', {name: '_osm_location'})).toBeVisible();
    await told.expectNothing();
  });
}
