// Draws a comparison as charts in SVG, readable on light and dark pages: bars by tool side by side, and lines by number of scripts.
// Which charts there are is said in write-page.ts; their colours, in colours.ts.
import {createRequire} from 'node:module';
import {colourOf, forDark, LINE, lineOf, TEXT} from './colours.js';
import type {ComparedRow, Comparison} from './comparison.js';
import {toolsIn} from './table.js';
import {toText} from './text.js';

interface Echarts {
  init(element: null, theme: null, options: object): {setOption(option: object): void; renderToSVGString(): string; dispose(): void};
}

/** Only there when the peers are. */
const echarts = (): Echarts => createRequire(import.meta.url)('echarts') as Echarts;

const [WIDTH, NAMES, BAR, TOP] = [840, 120, 24, 30];

const FONT = {fontFamily: 'system-ui, sans-serif', fontSize: 13, color: TEXT};

function draw(height: number, option: object): string {
  const chart = echarts().init(null, null, {renderer: 'svg', ssr: true, width: WIDTH, height});
  chart.setOption({animation: false, textStyle: FONT, backgroundColor: 'transparent', ...option});
  const svg = chart.renderToSVGString();
  chart.dispose();
  return forDark(svg);
}

/** One row beside another, tools below one another; the names of tools are written once. */
export function drawBars(rows: readonly ComparedRow[], {tools}: Comparison, titles: readonly string[]): string {
  const named = toolsIn(rows, tools);
  const width = (WIDTH - NAMES) / rows.length;
  return draw(named.length * BAR + TOP + 8, {
    title: titles.map((text, index) => ({text, left: NAMES + index * width, top: 0, padding: 0, textStyle: {...FONT, fontWeight: 'bold'}})),
    // Room for the number behind the longest bar.
    grid: rows.map((_, index) => ({left: NAMES + index * width, width: width - 80, top: TOP, height: named.length * BAR})),
    xAxis: rows.map((_, gridIndex) => ({type: 'value', gridIndex, show: false, min: 0})),
    yAxis: rows.map((_, gridIndex) => ({
      type: 'category', gridIndex, inverse: true, data: named.map(({title}) => title),
      axisTick: {show: false}, axisLine: {lineStyle: {color: LINE}}, axisLabel: {...FONT, show: !gridIndex},
    })),
    series: rows.map((row, index) => ({
      type: 'bar', xAxisIndex: index, yAxisIndex: index, barWidth: BAR - 8,
      data: named.map((tool) => ({value: row.medians[tool.name], itemStyle: {color: colourOf(tool)}, label: {formatter: toText(row, row.medians[tool.name])}})),
      label: {...FONT, show: true, position: 'right'},
    })),
  });
}

/** How something grows: a line for each tool, a row for each step. */
export function drawLines(rows: readonly ComparedRow[], {tools}: Comparison, steps: readonly string[], labels: readonly [x: string, y: string]): string {
  const named = toolsIn(rows, tools);
  const axis = {nameTextStyle: FONT, axisLabel: FONT, axisLine: {lineStyle: {color: LINE}}, axisTick: {show: false}, splitLine: {show: false}};
  return draw(400, {
    grid: {left: 70, right: 150, top: TOP, bottom: 50},
    xAxis: {...axis, type: 'category', data: steps, name: labels[0], nameLocation: 'middle', nameGap: 30, boundaryGap: false},
    yAxis: {...axis, type: 'value', name: labels[1], nameTextStyle: {...FONT, align: 'left', padding: [0, 0, 0, -60]}, splitLine: {lineStyle: {color: LINE, opacity: 0.4}}},
    series: named.map((tool, index) => ({
      type: 'line', name: tool.title, symbol: 'circle', symbolSize: 6, data: rows.map(({medians}) => medians[tool.name]), ...lineOf(tool, index),
      endLabel: {...FONT, show: true, color: 'inherit', formatter: '{a}'}, labelLayout: {moveOverlap: 'shiftY'},
    })),
  });
}
