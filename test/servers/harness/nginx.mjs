// Runs nginx with the maps of the docs, and asks it with each of the cookies from the standard input.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer, get} from 'node:http';

const vectors = JSON.parse(readFileSync(0, 'utf8'));
const port = await freePort();
const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((what) => `${what}_temp_path tmp_${what};`).join('\n');
writeFileSync('nginx.conf', `daemon off; pid nginx.pid; error_log stderr;
events {}
http {
  access_log off;
  large_client_header_buffers 4 32k;
  ${temporary}
  include cookies-preferences.conf;
  server {
    listen 127.0.0.1:${port};
    location / { return 200 "$consent_granted"; }
  }
}`);
const nginx = spawn('nginx', ['-p', `${process.cwd()}/`, '-c', 'nginx.conf'], {stdio: ['ignore', 'ignore', 'inherit']});
try {
  const answers = [];
  for (const {cookies} of vectors) answers.push(await ask(cookies));
  process.stdout.write(JSON.stringify(answers));
} finally {
  nginx.kill();
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Until nginx listens, the connection is refused. */
async function ask(cookies, end = Date.now() + 10_000) {
  try {
    // As bytes, which is what headers are made of.
    const cookie = Buffer.from(cookies, 'utf8').toString('latin1');
    const [response] = await once(get({host: '127.0.0.1', port, headers: cookie ? {cookie} : {}, agent: false}), 'response');
    const text = Buffer.concat(await response.toArray()).toString('utf8');
    return text.split('.').filter(Boolean);
  } catch (error) {
    if (nginx.exitCode !== null || Date.now() > end) throw error;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return ask(cookies, end);
  }
}
