// This project by the one tag and one inline line behind it, which lets what else is needed be fetched while the tag's own file is on its way.
// The line is printed by the build. All else is as in ours.ts.
import {readFileSync} from 'node:fs';
import {fromBuild} from './files.js';
import {answers, element, pageWith, scriptTag} from './ours.js';
import type {Tool} from './tool.js';

const LINE = new URL('../../dist/snippets/early-en.html', import.meta.url);

export const oursEarly: Tool = {
  name: 'ours-early',
  title: 'ours (early)',
  kind: 'ours',
  files: fromBuild(),
  markup: (work) => pageWith(scriptTag('ours-early') + readFileSync(LINE, 'utf8').trim(), element(work), work),
  answers,
};
