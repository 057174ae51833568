// Starts the app, and with it cookies-preferences: the import is all that it needs, and brings the types for JSX.
// Routes and pages are in App.tsx.
import 'cookies-preferences/react';
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
