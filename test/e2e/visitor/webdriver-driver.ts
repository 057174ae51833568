// Drives WebKitGTK over WebDriver; a session is a fresh profile.
// Its console stays silent: an automated window is a private one, and WebKit prints nothing of these.
import {writeFile} from 'node:fs/promises';
import {setTimeout as sleep} from 'node:timers/promises';
import {startWebKit, type Session} from '../../browsers/webdriver.js';
import {VIEWPORT, type Cookie, type Driver, type Drivers} from './driver.js';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions; a key not in this list stands for itself. */
const KEYS: Record<string, string> = {
  Backspace: '\uE003', Tab: '\uE004', Enter: '\uE007', Shift: '\uE008', Control: '\uE009', Alt: '\uE00A', Escape: '\uE00C',
  Space: ' ', PageUp: '\uE00E', PageDown: '\uE00F', End: '\uE010', Home: '\uE011', ArrowLeft: '\uE012', ArrowUp: '\uE013',
  ArrowRight: '\uE014', ArrowDown: '\uE015', Delete: '\uE017', Meta: '\uE03D',
};

export async function webDriverDrivers(program: string): Promise<Drivers> {
  const driver = await startWebKit(program);
  return {
    async open() {
      const session = await driver.open();
      await resize(session, VIEWPORT.width, VIEWPORT.height);
      return drive(session);
    },
    close: async () => driver.close(),
  };
}

function drive(session: Session): Driver {
  return {
    open: async (url) => void await session.post('/url', {url}),
    reload: async () => void await session.post('/refresh'),
    evaluate: (expression) => evaluate(session, expression),
    click: (expression) => click(session, expression),
    press: (key) => press(session, key),
    cookies: () => cookies(session),
    clearCookies: () => clearCookies(session),
    screenshot: async (file) => writeFile(file, Buffer.from(await session.get('/screenshot') as string, 'base64')),
    resize: (width, height) => resize(session, width, height),
    close: async () => void await session.delete(),
  };
}

/** A rejection would arrive as the bare word "javascript error", so its text comes back as a value. */
async function evaluate(session: Session, expression: string): Promise<string | null> {
  const script = `const done = arguments[0];
    (async () => (${expression}))().then((value) => done({value}), (error) => done({error: String(error)}));`;
  const {value, error} = await session.post('/execute/async', {script, args: []}) as {value: string | null; error?: string};
  if (error) throw new Error(error);
  return value;
}

async function click(session: Session, expression: string): Promise<void> {
  const element = await session.post('/execute/sync', {script: `return ${expression}`, args: []}) as Record<string, string>;
  const [id] = Object.values(element);
  await session.post(`/element/${id}/click`);
}

async function cookies(session: Session): Promise<Cookie[]> {
  return await session.get('/cookie') as Cookie[];
}

/** The driver answers before the cookies are gone. */
async function clearCookies(session: Session): Promise<void> {
  await session.delete('/cookie');
  while ((await cookies(session)).length) await sleep(10);
}

async function press(session: Session, keys: string): Promise<void> {
  const values = keys.split('+').map((key) => KEYS[key] ?? key);
  const down = values.map((value) => ({type: 'keyDown', value}));
  const up = values.toReversed().map((value) => ({type: 'keyUp', value}));
  await session.post('/actions', {actions: [{type: 'key', id: 'keyboard', actions: [...down, ...up]}]});
}

/** WebDriver sizes the window, frame and all, so what the frame takes is added. */
async function resize(session: Session, width: number, height: number): Promise<void> {
  const [inner, outer] = JSON.parse((await evaluate(session,
    'JSON.stringify([[innerWidth, innerHeight], [outerWidth, outerHeight]])'))!) as [[number, number], [number, number]];
  await session.post('/window/rect', {width: width + outer[0] - inner[0], height: height + outer[1] - inner[1]});
}
