// Reads the choice from the cookie and has the page rendered for it.
// The page is in src/; the reader is the one of the docs.
import {createServer} from 'node:http';
import {readGranted} from './cookies-preferences.mjs';
import {render} from './dist/server/entry-server.js';

createServer((request, response) => {
  const granted = readGranted(request.headers.cookie) ?? [];
  response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', 'Vary': 'Cookie'});
  render(request.url, granted, response);
}).listen(Number(process.env.PORT ?? 8080), '127.0.0.1');
