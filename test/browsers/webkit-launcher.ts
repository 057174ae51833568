// Runs unit tests in WebKitGTK: one window, one test file after another.
// The runner's commands (keys, viewport) do not work here; skip such a test in this browser.
import type {BrowserLauncher} from '@web/test-runner';
import {startWebKit, type Session, type WebKitDriver} from './webdriver.js';

export function webKitLauncher(program: string): BrowserLauncher {
  let driver: WebKitDriver | undefined;
  let session: Session | undefined;
  const active = new Set<string>();
  return {
    name: 'WebKitGTK',
    type: 'webdriver',
    concurrency: 1,
    async startSession(id, url) {
      driver ??= await startWebKit(program);
      session ??= await driver.open();
      active.add(id);
      await session.post('/url', {url});
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: async () => await session?.get('/url') as string | undefined,
    async stopSession(id) {
      active.delete(id);
      await session?.post('/url', {url: 'about:blank'});
      return {};
    },
    startDebugSession() {
      throw new Error('WebKitGTK cannot be debugged from here.');
    },
    async stop() {
      await session?.delete();
      driver?.close();
    },
  };
}
