// A site of Django with a content security policy, which reads the choice from the cookie.
// What it must do is in behaviours.ts and printed.ts.
import {findDjango} from '../../browsers/servers.js';
import {behavesLikeAnApp} from './behaviours.js';
import {printsByTheChoice} from './printed.js';
import {program} from './program.js';

const django = program({
  name: 'Django',
  isRouted: false,
  folder: 'django',
  // Its own template and code files do not change while it runs.
  command: (port) => [findDjango()!, 'manage.py', 'runserver', '--noreload', `127.0.0.1:${port}`],
  pages: ['/', '/tour/', '/cookies/'],
  files: {'/static/cookies-preferences/': 'node_modules/cookies-preferences/dist/cdn'},
});

behavesLikeAnApp(django);
printsByTheChoice(django);
