// What npm would publish: judged by the tools that others judge it with, and installed as anybody does.
// What the types say is in types.spec.ts, what the files do in a page in all other specs.
import {createReadStream, readFileSync} from 'node:fs';
import {createGunzip} from 'node:zlib';
import {publint} from 'publint';
import {formatMessage} from 'publint/utils';
import {expect, test} from '../visitor/fixture.js';
import {pack, ROOT, run} from './run.js';

const PACKAGE = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as Record<string, never>;

/** Paths in a tarball: each header is 512 bytes, and begins with the name. */
async function pathsIn(tarball: string): Promise<string[]> {
  const data = Buffer.concat(await createReadStream(tarball).pipe(createGunzip()).toArray());
  const paths: string[] = [];
  for (let at = 0; data[at]; ) {
    paths.push(data.toString('utf8', at, data.indexOf(0, at)).replace('package/', ''));
    at += 512 * (1 + Math.ceil(parseInt(data.toString('utf8', at + 124, at + 136), 8) / 512));
  }
  return paths;
}

test('publint finds nothing to say', async () => {
  const {messages} = await publint({pkgDir: ROOT, strict: true});
  expect(messages.map((message) => formatMessage(message, PACKAGE))).toEqual([]);
});

test('its types are found, and are of what is found, in every module system that has ES modules', async ({}, info) => {
  const {failed, printed} = await run(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js', await pack(info.outputPath()), '--profile', 'esm-only', '--format', 'ascii', '--no-color',
    '--entrypoints', '.', 'react', 'preact', 'vue', 'svelte', 'configuration.schema.json');
  expect(failed, printed).toBe(false);
  expect(printed.match(/(node16 \(from ESM\)|bundler): 🟢/g), printed).toHaveLength(12);
});

test('it holds what is built, what it is licensed by and what it says of itself, and no source, test or tool', async ({}, info) => {
  const paths = await pathsIn(await pack(info.outputPath()));
  expect(paths.filter((path) => !path.startsWith('dist/')).toSorted()).toEqual(['LICENSE', 'README.md', 'package.json']);
  expect([...new Set(paths.flatMap((path) => /^dist\/([\w-]+)\//.exec(path)?.[1] ?? []))].toSorted()).toEqual(['cdn', 'esm', 'snippets', 'standalone', 'types']);
  expect(paths.filter((path) => /^dist\/[^/]+$/.test(path)).map((path) => path.slice(5)).toSorted()).toEqual([
    'configuration.schema.json', 'custom-elements.json', 'integrity.json', 'record.schema.json', 'vscode.css-custom-data.json', 'vscode.html-custom-data.json', 'web-types.json',
  ]);
});

test('it depends on Lit alone, runs nothing when it is installed, and is published with its provenance', () => {
  const {dependencies, peerDependencies, optionalDependencies, scripts, publishConfig} = PACKAGE as Record<string, Record<string, string> | undefined>;
  expect(Object.keys({...dependencies, ...peerDependencies, ...optionalDependencies})).toEqual(['lit']);
  expect(Object.keys(scripts!).filter((name) => /^(pre|post)?(install|pack|publish)|^prepare/.test(name))).toEqual([]);
  expect(publishConfig).toEqual({access: 'public', provenance: true});
});
