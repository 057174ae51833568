// Pages with embeds that are held back, and where their placeholders stand on the page.
// What is expected of them is the specs' matter.
import type {Page} from 'playwright';
import {portalPage, type PageParts} from './portal-page.js';
import type {Site} from './site.js';

export const SERVICES = `
  <cookie-service name="tube" category="third-party" party="third" provider="Tube" purpose="To show videos"></cookie-service>
  <cookie-service name="adverts" category="marketing" provider="Adverts" purpose="To choose adverts"></cookie-service>`;

/** The element; `manual`, so that no banner stands before what is looked at. */
export const element = (attributes = 'manual', children = SERVICES): string =>
  `<cookies-preferences ${attributes}>${children}</cookies-preferences>`;

/** A frame of the tracker's that is held back. */
export const frame = (site: Site, attributes = 'width="560" height="315"', names = 'tube'): string =>
  `<iframe id="tour" style="border: 0" data-consent="${names}" data-consent-src="${site.tracker.url('/tour.html')}" ${attributes}></iframe>`;

/** Counts layout shifts from the first paint on, in `window.shift`. */
export const SHIFTS = `<script>
  window.shift = 0;
  new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({type: 'layout-shift', buffered: true});
</script>`;

export async function visit(page: Page, site: Site, body: string, parts: PageParts = {}): Promise<void> {
  site.page('/', portalPage(body, parts));
  await page.goto(site.url('/'));
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Rounded to a tenth of a pixel. */
const rounded = (box: Box | null): number[] => (box ? [box.x, box.y, box.width, box.height].map((value) => Math.round(value * 10) / 10) : []);

/** Where an element stands in the window. */
export const boxOf = async (page: Page, selector: string): Promise<number[]> => rounded(await page.locator(selector).first().boundingBox());

export const PLACEHOLDER = '[part=placeholder]';
