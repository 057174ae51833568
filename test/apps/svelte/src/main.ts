// Starts the app, and with it cookies-preferences: the import is all that it needs, and brings the types for markup.
// The frame of all pages is in App.svelte.
import 'cookies-preferences/svelte';
import {mount} from 'svelte';
import App from './App.svelte';

mount(App, {target: document.querySelector('#app')!});
