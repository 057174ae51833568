// Starts the app, and with it cookies-preferences: the import is all that the script needs.
// Routes and pages are in App.tsx.
import 'cookies-preferences';
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {BrowserRouter} from 'react-router';
import {App} from './App';

createRoot(document.querySelector('#root')!).render(
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>,
);
