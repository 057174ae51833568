// Applications whose pages a Node server makes for each request.
// What they must do is in behaviours.ts, what they are made of in test/apps.
import {behavesLikeAnApp} from './behaviours.js';
import {printsByTheChoice} from './printed.js';
import {program} from './program.js';

const node = {command: () => [process.execPath, 'server.mjs'], pages: ['/', '/tour', '/cookies']};

behavesLikeAnApp(program({...node, name: 'Turbo', isRouted: true, folder: 'turbo', files: {'/': 'turbo/dist'}}));

const rendered = {...node, isRouted: true, folder: 'server'};
const react = program({...rendered, name: 'React rendered on the server', files: {'/': 'server/dist/client'}});

behavesLikeAnApp(react);
printsByTheChoice(react);
// Where React tells of all that it does not find as the server rendered it.
behavesLikeAnApp(program({...rendered, name: 'React rendered on the server, in development', files: {'/': 'server/dist/development'}}));
