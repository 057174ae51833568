// Applications of frameworks that run in the browser alone.
// What they must do is in ../../apps/behaviours.ts, what they are made of in test/apps.
import {singlePage} from '../../apps/app.js';
import {behavesLikeAnApp} from '../../apps/behaviours.js';

behavesLikeAnApp({...singlePage('react'), name: 'React'});
behavesLikeAnApp({...singlePage('react', 'react/dist/development'), name: 'React in development, where StrictMode mounts all twice'});
