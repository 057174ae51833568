// Applications whose pages a Node server makes for each request.
// What they must do is in behaviours.ts, what they are made of in test/apps.
import {expect, test} from '../visitor/fixture.js';
import {behavesLikeAnApp} from './behaviours.js';
import {goBack, goTo, isOpen, ranByNow, start} from './journey.js';
import {printsByTheChoice} from './printed.js';
import {program} from './program.js';

const node = {command: () => [process.execPath, 'server.mjs'], pages: ['/', '/tour', '/cookies']};

const turbo = program({...node, name: 'Turbo', isRouted: true, folder: 'turbo', files: {'/': 'turbo/dist'}});

behavesLikeAnApp(turbo);

test.describe('Turbo', () => {
  test.beforeAll(() => turbo.start!());
  test.afterAll(() => turbo.stop!());

  test('has each page counted once, from the yes on', async ({visitor, site}) => {
    const counted = () => {
      const {_paq = []} = window as unknown as {_paq?: string[][]};
      return _paq.flat().map((word) => word.replace(/^http.*\d/, ''));
    };
    turbo.serve(site);
    await start(visitor, site, '/');
    await goTo(visitor, 'tour');
    expect(await visitor.run(counted)).toEqual([]);
    await visitor.click('#accept');
    await isOpen(visitor, site);
    expect(await ranByNow(visitor)).toEqual(['/matomo.js']);
    await goTo(visitor, 'home');
    await goBack(visitor, 'tour');
    const words = ['trackPageView', 'setCustomUrl', '/', 'trackPageView', 'setCustomUrl', '/tour', 'trackPageView'];
    await expect.poll(() => visitor.run(counted)).toEqual(words);
    await visitor.reload();
    await isOpen(visitor, site);
    expect(await ranByNow(visitor)).toEqual(['/matomo.js']);
    expect(await visitor.run(counted)).toEqual(['trackPageView']);
  });
});

const rendered = {...node, isRouted: true, folder: 'server'};
const react = program({...rendered, name: 'React rendered on the server', files: {'/': 'server/dist/client'}});

behavesLikeAnApp(react);
printsByTheChoice(react);
// Where React tells of all that it does not find as the server rendered it.
behavesLikeAnApp(program({...rendered, name: 'React rendered on the server, in development', files: {'/': 'server/dist/development'}}));
