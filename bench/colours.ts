// The colours of charts: ours stand out, others differ where they are lines, references stay behind. Each has a twin for dark pages.
// What is drawn with them is said in charts.ts.
import type {ComparedTool} from './comparison.js';

export const TEXT = '#57606a';

export const LINE = '#b1b8c0';

const OURS = ['#1d4ed8', '#3b82f6', '#60a5fa'];

const PEER = '#8c959f';

const REFERENCE = '#d0d7de';

/** Told apart with any kind of colour vision. */
const PEERS = ['#d55e00', '#009e73', '#cc79a7', '#b58900', '#7a5195'];

/** Readable on the other kind of page, too, as a chart may be shown on one that the browser takes for the other. */
const DARK: Readonly<Record<string, string>> = {
  [TEXT]: '#9198a1', [LINE]: '#59616b', [PEER]: '#7d8590', [REFERENCE]: '#3d444d',
  '#1d4ed8': '#3b82f6', '#3b82f6': '#60a5fa', '#60a5fa': '#93c5fd', '#7a5195': '#a78bce', '#b58900': '#d4a72c',
};

export const colourOf = ({name, kind}: ComparedTool): string =>
  kind === 'ours' ? OURS[['ours', 'ours-early', 'ours-inline'].indexOf(name)]! : kind === 'peer' ? PEER : REFERENCE;

/** @param index Among all lines. */
export function lineOf(tool: ComparedTool, index: number): object {
  const color = tool.kind === 'peer' ? PEERS[index % PEERS.length] : tool.kind === 'ours' ? colourOf(tool) : PEER;
  return {color, lineStyle: {color, width: tool.kind === 'ours' ? 3 : 1.5, type: tool.kind === 'reference' ? 'dashed' : 'solid'}};
}

/** Has a chart follow the colour scheme by itself. */
export function forDark(svg: string): string {
  // Of colours that become one another, none must be changed twice, which rules of a style sheet never do.
  const rules = Object.entries(DARK).map(([light, dark]) => `[fill="${light}"]{fill:${dark}}[stroke="${light}"]{stroke:${dark}}`).join('');
  return svg.replace(/>/, `><style>@media (prefers-color-scheme:dark){${rules}}</style>`);
}
