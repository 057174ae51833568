// How long gated scripts take from the consent until the last of them ran; without our script, a page puts them in by hand.
// Both wait for the next paint before the first script, as our script does.
import type {Benchmark, Case} from './bench.js';
import {gatedScripts, pageOf} from './site.js';

/** Gives the milliseconds from the first script to the last. */
async function openAll({count, withOurs}: {count: number; withOurs: boolean}): Promise<number> {
  const page = window as unknown as {ran(): void};
  let [first, ran] = [0, 0];
  const done = new Promise<number>((resolve) => {
    page.ran = () => {
      if (++ran === count) resolve(performance.now() - first);
    };
  });
  /** As a page would do it that knows nothing of order and attributes. */
  const byHand = (): void => {
    first = performance.now();
    for (const inert of document.querySelectorAll<HTMLScriptElement>('[data-consent]')) {
      const script = document.createElement('script');
      script.async = false;
      if (inert.dataset['consentSrc']) script.src = inert.dataset['consentSrc'];
      else script.text = inert.text;
      inert.before(script);
    }
  };
  if (withOurs) {
    addEventListener('consent-change', () => requestAnimationFrame(() => setTimeout(() => (first = performance.now()))), {once: true});
    void window.cookiesPreferences!.accept();
  } else requestAnimationFrame(() => setTimeout(byHand));
  return done;
}

const caseOf = (count: number, isExternal: boolean): Case => ({
  name: `${count} ${isExternal ? 'external' : 'inline'} scripts`,
  html: (withOurs) => pageOf(withOurs, gatedScripts(count, isExternal)),
  measure: async (page, withOurs) => {
    // So that what answers are saved with is there already.
    if (withOurs) await page.evaluate(() => window.cookiesPreferences!.reject());
    return page.evaluate(openAll, {count, withOurs});
  },
});

export const release: Benchmark = {
  title: 'From the consent until the last gated script ran ("without": put in by hand)',
  cases: [false, true].flatMap((isExternal) => [1, 10, 100, 500, 1000].map((count) => caseOf(count, isExternal))),
};
