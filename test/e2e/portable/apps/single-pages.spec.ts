// Applications of frameworks that run in the browser alone.
// What they must do is in ../../apps/behaviours.ts, what they are made of in test/apps.
import {singlePage} from '../../apps/app.js';
import {behavesLikeAnApp} from '../../apps/behaviours.js';

// Built for development, React mounts everything twice, and all of them warn of what they do not know.
for (const [folder, name] of Object.entries({react: 'React', vue: 'Vue', svelte: 'Svelte'})) {
  behavesLikeAnApp(singlePage(name, `${folder}/dist`));
  behavesLikeAnApp(singlePage(`${name} in development`, `${folder}/dist/development`));
}
