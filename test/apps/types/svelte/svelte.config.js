// The compiler's own settings will do; without this file svelte-check looks for them in the project's vite.config.ts.
// What is checked stands in Page.svelte and Wrong.svelte.
export default {};
