// Applications whose pages a Node server makes for each request.
// What they must do is in behaviours.ts, what they are made of in test/apps.
import {behavesLikeAnApp} from './behaviours.js';
import {program} from './program.js';

const node = {command: () => [process.execPath, 'server.mjs'], pages: ['/', '/tour', '/cookies']};

behavesLikeAnApp(program({...node, name: 'Turbo', isRouted: true, folder: 'turbo', files: {'/': 'turbo/dist'}}));
