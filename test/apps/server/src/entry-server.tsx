// Renders a page on the server, for a visitor who granted these names.
// Requests and the cookie are server.mjs's matter.
import type {Writable} from 'node:stream';
import {renderToPipeableStream} from 'react-dom/server';
import {StaticRouter} from 'react-router';
import {App} from './App';

export function render(url: string, granted: readonly string[], response: Writable): void {
  const {pipe} = renderToPipeableStream(<StaticRouter location={url}><App granted={granted} /></StaticRouter>, {
    bootstrapScriptContent: `window.granted = ${JSON.stringify(granted)}`,
    bootstrapModules: ['/client.js'],
    onShellReady: () => void pipe(response),
  });
}
