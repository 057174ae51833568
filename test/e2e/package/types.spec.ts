// What TypeScript and the checkers of frameworks say of pages that use our types (apps/types/): of right ones nothing, of wrong ones where.
// In each page a line that has to be wrong is marked as such, so that types which let everything pass fail, too.
import {expect, test} from '../visitor/fixture.js';
import {ROOT, run} from './run.js';

const APPS = `${ROOT}/test/apps`;
const TYPESCRIPT = 'node_modules/typescript/bin/tsc';

// The checkers of frameworks load all of TypeScript.
test.setTimeout(90_000);

for (const [where, checker, ...args] of [
  ['TypeScript 6', TYPESCRIPT, '-p', 'types/plain'],
  ['the TypeScript of this project', `${ROOT}/${TYPESCRIPT}`, '-p', 'types/plain'],
  ['React 19', TYPESCRIPT, '-p', 'types/jsx/react.json'],
  ['Preact', TYPESCRIPT, '-p', 'types/jsx/preact.json'],
  ['Vue 3', 'node_modules/vue-tsc/bin/vue-tsc.js', '-p', 'types/vue'],
] as const) {
  test(`types for ${where} take what is right, and refuse what is wrong`, async () => {
    expect(await run(APPS, checker, ...args)).toEqual({failed: false, printed: ''});
  });
}

test('types for Svelte 5 take what is right, and refuse what is wrong', async () => {
  const {printed} = await run(APPS, 'node_modules/svelte-check/bin/svelte-check', '--workspace', 'types/svelte', '--tsconfig', './tsconfig.json', '--output', 'machine');
  expect([...printed.matchAll(/ERROR "(.+?)" (\d+):/g)].map(([, file, line]) => `${file} ${line}`)).toEqual([8, 9, 10, 11].map((line) => `Wrong.svelte ${line}`));
  expect(printed).toContain('0 WARNINGS');
});
