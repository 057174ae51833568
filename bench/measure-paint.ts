// When the banner's answers are painted, whether they move the page, and whether the largest paint is the banner's.
// From the beginning of the navigation. How it is noticed is said in recorder.ts.
import type {Row} from './measure.js';
import type {Speed, Visit} from './visit.js';

export const readShown = ({page}: Visit): Promise<number | undefined> => page.evaluate(() => recorder.shown);

const painted = (speed: Speed): Row => ({name: `banner painted, ${speed}`, unit: 'ms', visit: 'first', speed, until: 'there', read: readShown});

const AT_REST = {unit: '', visit: 'unwatched', speed: 'full speed', until: 'still', isSeldom: true} as const;

export const paint: readonly Row[] = [
  painted('full speed'),
  painted('4× slowed CPU'),
  painted('slow network'),
  {...AT_REST, name: 'layout shift', read: ({page}) => page.evaluate(() => recorder.shift)},
  {...AT_REST, name: 'largest paint is the banner’s (1: yes)', read: ({page}) => page.evaluate(() => Number(recorder.isLargestForeign))},
];
