// Runs the reader for Node on the cookies from the standard input.
import {readFileSync} from 'node:fs';
import {readGranted} from './cookies-preferences.mjs';

const vectors = JSON.parse(readFileSync(0, 'utf8'));
const answers = vectors.map(({cookies, name, revision, months, now}) => readGranted(cookies, {cookie: name, revision, months, now: now * 1000}));
process.stdout.write(JSON.stringify(answers));
