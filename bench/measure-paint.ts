// When the banner's answers are painted, whether they move the page, and whether the largest paint is the banner's.
// From the beginning of the navigation. How it is noticed is said in recorder.ts.
import type {Row} from './measure.js';
import type {Speed, Visit} from './visit.js';

const readShown = ({page}: Visit): Promise<number | undefined> => page.evaluate(() => recorder.shown);

const painted = (speed: Speed): Row => ({name: `banner painted, ${speed}`, unit: 'ms', visit: 'first', speed, read: readShown});

export const paint: readonly Row[] = [
  painted('full speed'),
  painted('4× slowed CPU'),
  painted('slow network'),
  {name: 'layout shift', unit: '', visit: 'first', speed: 'full speed', read: ({page}) => page.evaluate(() => recorder.shift)},
  {name: 'largest paint is the banner’s (1: yes)', unit: '', visit: 'first', speed: 'full speed', read: ({page}) => page.evaluate(() => Number(recorder.isLargestForeign))},
];
