// Applications that are nothing but built files: in the browser alone, or rendered beforehand.
// What they must do is in ../../apps/behaviours.ts, what they are made of in test/apps.
import {builtFiles} from '../../apps/app.js';
import {behavesLikeAnApp} from '../../apps/behaviours.js';

// Built for development, React mounts everything twice, and all of them warn of what they do not know.
for (const [folder, name] of Object.entries({react: 'React', vue: 'Vue', svelte: 'Svelte'})) {
  behavesLikeAnApp(builtFiles(name, `${folder}/dist`));
  behavesLikeAnApp(builtFiles(`${name} in development`, `${folder}/dist/development`));
}

behavesLikeAnApp(builtFiles('Astro', 'astro/dist'));
