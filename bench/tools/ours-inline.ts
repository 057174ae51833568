// This project as its printed snippet, which stands in the page in place of the element and has the first banner in it: no script tag.
// What it fetches later comes from a folder. All else is as in ours.ts.
import {printSnippet} from '../../src/snippet/print.js';
import {fromBuild} from './files.js';
import {answers, element, pageWith} from './ours.js';
import type {Tool} from './tool.js';

export const oursInline: Tool = {
  name: 'ours-inline',
  title: 'ours (inline)',
  kind: 'ours',
  files: fromBuild(),
  markup: async (work) => pageWith('', await printSnippet(element(work), '/ours-inline/'), work),
  answers,
};
