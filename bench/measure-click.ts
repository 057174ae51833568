// From the click on "Accept all" to the next paint, where an inline gated script then keeps the main thread busy for 300 ms.
// As browsers count it for "Interaction to Next Paint", to 8 ms; below 16 ms they tell nothing.
import type {Row} from './measure.js';
import {BUSY} from './tools/work.js';

export const click: readonly Row[] = [{
  name: 'accept click to next paint, 4× slowed CPU',
  unit: 'ms',
  visit: 'click',
  speed: '4× slowed CPU',
  until: 'quiet',
  work: BUSY,
  read: async ({page}) => (await page.evaluate(() => recorder.click)) || 16,
}];
