// Three visitors of a shop with one tracker: one who is not asked, one who refuses, one who agrees and withdraws.
// Writes down what each moment was like; what is right and wrong is outcome.ts's matter.
import type {Page} from 'playwright';
import {press} from '../observed.js';
import {withinProfile, type Means} from '../secure/profile.js';
import {openSecureSite} from '../secure/secure-site.js';
import {Journey, type Moment, type Withdrawn} from './journey.js';
import {serve} from './page.js';
import type {Tracker} from './tracker.js';

export interface Journeys {
  userAgent: string;
  /** Nothing is gated. */
  control: Moment;
  before: Moment;
  refused: Moment;
  refusedNext: Moment;
  agreed: Moment;
  /** On the next page, as a returning visitor. */
  again: Moment;
  withdrawn: Withdrawn;
  /** After one more click on the same page. */
  later: Moment;
  /** And on the page after that. */
  next: Moment;
  /** What pages threw. */
  errors: string[];
}

/** For what the visitor presses to be there, in milliseconds. */
const PATIENCE = 10_000;

async function control(journey: Journey, page: Page): Promise<Pick<Journeys, 'control' | 'userAgent'>> {
  await journey.visit('/');
  await journey.use();
  return {control: await journey.moment(), userAgent: await page.evaluate(() => navigator.userAgent)};
}

async function refuse(journey: Journey, page: Page): Promise<Pick<Journeys, 'before' | 'refused' | 'refusedNext'>> {
  await journey.visit('/');
  await page.locator('#banner').waitFor();
  await journey.click();
  await journey.rest();
  const before = await journey.moment();
  await press(page, 'Reject all');
  await page.getByText('Your choice is saved.').waitFor();
  await journey.click();
  await journey.rest();
  const refused = await journey.moment();
  await journey.visit('/next');
  await journey.click();
  await journey.rest();
  return {before, refused, refusedNext: await journey.moment()};
}

async function agree(journey: Journey, page: Page): Promise<Pick<Journeys, 'agreed' | 'again' | 'withdrawn' | 'later' | 'next'>> {
  await journey.visit('/');
  await press(page, 'Accept all');
  await page.getByText('Your choice is saved.').waitFor();
  await journey.use();
  const agreed = await journey.moment();
  await journey.visit('/next');
  await journey.use();
  const again = await journey.moment();
  const withdrawn = await journey.withdraw();
  await journey.click();
  await journey.rest();
  const later = await journey.moment();
  await journey.visit('/');
  await journey.click();
  await journey.gone();
  return {agreed, again, withdrawn, later, next: await journey.moment()};
}

export async function measure(means: Means, tracker: Tracker): Promise<Journeys> {
  const errors: string[] = [];
  const go = async <Part>(isGated: boolean, job: (journey: Journey, page: Page) => Promise<Part>): Promise<Part> => {
    const site = await openSecureSite(means.certificate);
    serve(site, [tracker], isGated);
    try {
      return await withinProfile(means, site, async (context) => {
        const page = context.pages()[0]!;
        page.setDefaultTimeout(PATIENCE);
        page.on('pageerror', (error) => errors.push(String(error)));
        return job(new Journey(page, site, tracker), page);
      });
    } finally {
      await site.close();
    }
  };
  const jobs = [go(false, control), go(true, refuse), go(true, agree)] as const;
  // Where one fails, the others still have to put away their profiles.
  await Promise.allSettled(jobs);
  const [first, second, third] = await Promise.all(jobs);
  return {...first, ...second, ...third, errors};
}
