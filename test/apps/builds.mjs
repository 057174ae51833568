// How each application is checked and built: what its own framework recommends, and nothing of ours.
// In which order, and with which package, is prepare.mjs's matter.

const VITE = 'vite/bin/vite.js';

/** Where React mounts everything twice, and all of them warn of what they do not know. */
const DEVELOPMENT = {args: ['build', '--mode', 'development', '--outDir', 'dist/development'], env: {NODE_ENV: 'development'}};

/** Each is a program of node_modules, run in the application's folder. */
export const BUILDS = {
  react: [
    {program: 'typescript/bin/tsc', args: ['-p', '.']},
    {program: VITE, args: ['build']},
    {program: VITE, ...DEVELOPMENT},
  ],
  vue: [
    {program: 'vue-tsc/bin/vue-tsc.js', args: ['-p', '.']},
    {program: VITE, args: ['build']},
    {program: VITE, ...DEVELOPMENT},
  ],
  svelte: [
    {program: 'svelte-check/bin/svelte-check', args: ['--tsconfig', './tsconfig.json', '--fail-on-warnings']},
    {program: VITE, args: ['build']},
    {program: VITE, ...DEVELOPMENT},
  ],
  astro: [
    {program: 'astro/astro.js', args: ['build'], env: {ASTRO_TELEMETRY_DISABLED: '1'}},
  ],
  turbo: [
    {program: VITE, args: ['build']},
  ],
  server: [
    {program: 'typescript/bin/tsc', args: ['-p', '.']},
    {program: VITE, args: ['build', '--outDir', 'dist/client']},
    {program: VITE, ...DEVELOPMENT},
    {program: VITE, args: ['build', '--ssr', 'src/entry-server.tsx', '--outDir', 'dist/server']},
  ],
};
