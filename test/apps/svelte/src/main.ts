// Starts the app, and with it cookies-preferences: the import is all that the script needs.
// The frame of all pages is in App.svelte.
import 'cookies-preferences';
import {mount} from 'svelte';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')!});
