// Takes over in the browser what the server has rendered.
// cookies-preferences is started by the App, when that is done.
import {hydrateRoot} from 'react-dom/client';
import {BrowserRouter} from 'react-router';
import {App} from './App';

declare global {
  interface Window {
    granted: readonly string[];
  }
}

hydrateRoot(document, <BrowserRouter><App granted={window.granted} /></BrowserRouter>);
