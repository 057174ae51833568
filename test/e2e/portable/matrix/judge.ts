// Compares what a marked-up vector did with what it does unmarked: nothing before consent, just that after, nothing when it is withdrawn.
// Where the numbers come from is measure.ts, how they are counted up is score.ts.
import type {Engine} from '../../../browsers/browser.js';
import type {Form} from './forms.js';
import type {Live, Look} from './look.js';
import type {Measured, Unhelped} from './measure.js';
import type {Moment} from './measurer.js';
import {baseOf} from './page.js';
import {STORED, type Vector} from './vector.js';

/** What is wrong with a vector in a form; nothing is what it should be. */
export interface Faults {
  held: string[];
  released: string[];
  gone: string[];
}

/** Browsers ask for parts of these as often as they like. */
const MEDIA = /\.(webm|mp4|ogg|mp3|vtt)$/;

const CLASSIC = /^(|(text|application)\/(java|ecma)script)$/;

/** Each request, run and stored item of one vector, without what differs between forms. */
export function tracesOf({requests, ran, stored}: Moment, form: Form, {name}: Vector): string[] {
  const folder = `${baseOf(form)}${name}/`;
  const own = (paths: string[]): string[] => paths.filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length));
  return [
    ...own(requests).map((file) => `GET ${file}`),
    ...own(ran).map((what) => `ran ${what}`),
    ...stored.filter((item) => item.endsWith(` ${STORED}${name}`)).map((item) => `stored ${item}`),
  ].sort();
}

/** Old types of scripts are as good as none; scripts of drawings become scripts of the page. */
function toCommon(tag: string, attributes: Record<string, string>): [key: string, value: string][] {
  const entries = Object.entries(attributes).filter(([key, value]) => key !== 'text' && !(key === 'type' && CLASSIC.test(value)));
  return entries.map(([key, value]) => [tag === 'script' && /(^|:)href$/.test(key) ? 'src' : key, value]);
}

/** The live elements of one vector, as they would be in any form. */
function liveOf({live}: Look, form: Form, {name}: Vector): Live[] {
  const folder = `${baseOf(form)}${name}/`;
  const toRelative = (value: string): string => value.replaceAll(/http:\/\/[^/]*\/v\/[^/]*\//g, '').replaceAll(baseOf(form), '');
  return live.filter(([, attributes]) => Object.values(attributes).some((value) => value.includes(folder)))
    .map(([tag, attributes]) => [tag, Object.fromEntries(toCommon(tag, attributes).map(([key, value]) => [key, toRelative(value)]).sort())]);
}

/** Whether a vector does something where nothing holds it; one that cannot do anything counts as well. */
export const isCounted = (vector: Vector, plain: Moment): boolean => !!vector.isIdle === !tracesOf(plain, 'plain', vector)[0];

/** Whether it did it the right number of times. */
const isRight = (trace: string, number: number, {isHint}: Vector, isLeaked: boolean): boolean =>
  number === 1 || (isLeaked && trace.startsWith('GET ')) || (number > 1 ? MEDIA.test(trace) : !!isHint);

function releaseFaults(when: string, moment: Moment, plain: Moment, form: Form, vector: Vector, isLeaked: boolean): string[] {
  const actual = tracesOf(moment, form, vector);
  const expected = [...new Set(tracesOf(plain, 'plain', vector))];
  const times = (trace: string): number => actual.filter((one) => one === trace).length;
  const wrongTimes = [...new Set([...expected, ...actual])].flatMap((trace) => {
    const number = times(trace);
    return (expected.includes(trace) || MEDIA.test(trace)) && isRight(trace, number, vector, isLeaked) ? [] : [`${when}: ${trace}, ${number} times`];
  });
  if (vector.isIdle) return wrongTimes;
  const [is, should] = [liveOf(moment, form, vector), liveOf(plain, 'plain', vector)].map((live) => JSON.stringify(live));
  return is === should ? wrongTimes : [...wrongTimes, `${when}: ${is} instead of ${should}`];
}

const traceFaults = (when: string, moment: Moment, form: Form, vector: Vector): string[] =>
  [...new Set(tracesOf(moment, form, vector))].map((trace) => `${when}: ${trace}`);

const liveFaults = (when: string, moment: Moment, form: Form, vector: Vector): string[] =>
  liveOf(moment, form, vector).map((live) => `${when}: ${JSON.stringify(live)}`);

export function judge(vector: Vector, form: Form, engine: Engine, plain: Moment, {before, after, again, gone}: Measured, unhelped: Record<string, Unhelped>): Faults {
  const unhelpedFaults = Object.entries(unhelped).flatMap(([when, {moments}]) => [
    ...traceFaults(when, moments[form]!, form, vector), ...liveFaults(when, moments[form]!, form, vector),
  ]);
  const held = [...traceFaults('before consent', before, form, vector), ...liveFaults('before consent', before, form, vector), ...unhelpedFaults];
  // What a browser fetches out of a template it may fetch again, or not, when it is shown.
  const isLeaked = form === 'bare' && held.length > 0;
  return {
    held,
    released: vector.lost?.[engine] || vector.lost?.[form] ? [] : [
      ...releaseFaults('after consent', after, plain, form, vector, isLeaked),
      ...releaseFaults('on a later visit', again, plain, form, vector, isLeaked),
    ],
    gone: [...traceFaults('after withdrawal', gone, form, vector), ...liveFaults('after withdrawal', gone, form, vector)],
  };
}

/** The names of the vectors that have a turn, in the order in which they first ran. */
export function orderOf({ran}: Moment, form: Form, vectors: readonly Vector[], turn: Vector['turn']): string[] {
  const names = vectors.filter((vector) => vector.turn === turn).map(({name}) => name);
  const order = ran.filter((path) => path.startsWith(baseOf(form))).map((path) => path.split('/')[3]!);
  return [...new Set(order)].filter((name) => names.includes(name));
}
