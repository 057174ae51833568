// The readers of docs/servers.md, run just as the page shows them, on the cookies that the script in the browser is tested with.
// Which of them can run here is found out by run.mjs; the name of a test begins with the language.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {after, test} from 'node:test';
import {answersOf, isHere, outputOf, RUNTIMES, unpack} from './runtimes.mjs';
import {FOR_NGINX, VECTORS} from './vectors.mjs';

for (const runtime of RUNTIMES.filter(isHere)) {
  const folder = unpack(runtime);
  after(() => rmSync(folder, {recursive: true}));
  const vectors = runtime.name === 'nginx' ? FOR_NGINX : VECTORS;
  let answers;
  for (const [index, {what, granted}] of vectors.entries()) {
    test(`${runtime.name}: ${what}`, () => {
      answers ??= answersOf(runtime, folder, vectors);
      assert.deepEqual(answers[index], granted);
    });
  }
  if (runtime.check) test(`${runtime.name}: the code that uses the reader is well formed`, () => void outputOf(runtime.check, folder));
  if (runtime.name === 'Node') test('Node: the server of the docs answers', () => answersByServer(folder));
  if (runtime.name === 'Python') test('Python: the context processor for Django takes the header', () => fillsContext(folder));
}

const fresh = () => `v=1&t=${Math.floor(Date.now() / 1000) - 60}&r=1&granted=statistical.matomo&denied=`;

async function answersByServer(folder) {
  const port = await freePort();
  const server = spawn(process.execPath, ['server.mjs'], {cwd: folder, env: {...process.env, PORT: port}, stdio: 'inherit'});
  const ended = once(server, 'exit');
  const ask = async (cookie) => (await fetch(`http://localhost:${port}/`, {headers: {cookie}})).text();
  try {
    await untilAnswers(() => ask(''));
    assert.equal(await ask(`a=b; cookies_preferences=${fresh()}`), 'counted');
    assert.equal(await ask(`cookies_preferences=${fresh()}&more`), 'not counted');
  } finally {
    server.kill();
    await ended;
  }
}

async function freePort() {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswers(ask, end = Date.now() + 10_000) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

/** Django itself asks for nothing but a function of the request. */
function fillsContext(folder) {
  const code = `
import sys
from types import SimpleNamespace
from context_processors import consent
print(consent(SimpleNamespace(META={'HTTP_COOKIE': sys.argv[1]})), consent(SimpleNamespace(META={})))`;
  const output = outputOf(['python3', '-c', code, `cookies_preferences=${fresh()}`], folder);
  assert.equal(output.trim(), "{'granted': ['statistical', 'matomo']} {'granted': []}");
}
