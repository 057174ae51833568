// The page without any tool: with nothing to hold back, and with the scripts written plainly.
// What a tool costs is counted from there.
import type {Tool} from './tool.js';

/** Beside a first visit. */
export const empty: Tool = {name: 'empty', title: 'empty page', kind: 'reference', files: {}, markup: () => ({})};

/** Beside visits of somebody who agreed. */
export const plain: Tool = {
  name: 'plain',
  title: 'plain scripts',
  kind: 'reference',
  files: {},
  markup: ({gated}) => ({head: gated.map(({src, text = ''}) => `<script${src ? ` async src="${src}"` : ''}>${text}</script>`).join('\n')}),
};
