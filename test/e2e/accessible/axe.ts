// axe, run in the page itself, so that it judges in every browser. It sees into open shadow roots.
// What it is run on is the specs' matter.
import axe from 'axe-core';
import type {Visitor} from '../visitor/visitor.js';

/** The part of axe that is used here. */
interface Axe {
  run(part: string, options: object): Promise<{violations: {id: string; nodes: {target: unknown[]; failureSummary?: string}[]}[]}>;
}

declare global {
  interface Window {
    axe?: Axe;
  }
}

/** Each violation in a part of the page as one line, so that a failure says where. Frames are pages of others. */
export async function violations(visitor: Visitor, part: string): Promise<string[]> {
  await visitor.run((script) => void (window.axe ?? new Function(script)()), axe.source);
  return visitor.run(async (within) => {
    const {violations: found} = await window.axe!.run(within, {iframes: false, resultTypes: ['violations'], rules: {'target-size': {enabled: true}}});
    return found.flatMap(({id, nodes}) => nodes.map(({target, failureSummary}) => `${id} ${target.join(' ')}: ${failureSummary}`));
  }, part);
}
