// Microsoft's tags, as the vendor's hosts answer. Clarity's own code is on npm; what loads it from www.clarity.ms is not, nor is UET's bat.js, so these are
// stand-ins, written from https://learn.microsoft.com/en-us/advertising/msa-help/hlp_ba_conc_uet_consent and https://learn.microsoft.com/en-us/clarity/.
//
// UET: 1. Its snippet keeps words in the list `uetq`, and makes a `UET` of it when bat.js is there, which then stands in the place of the list.
// 2. Three words are a command: `consent`, `default` or `update`, and what is granted; after an update a default counts no more. `pageLoad` and `event` are counted.
// 3. Without a command it takes storage for granted (as Microsoft does outside the EEA, the UK and Switzerland). Cookies only while it is; each count tells whether it is.
// Clarity's loader: it has Clarity's own code fetched, once, and begins it first of all that waits in the queue of its snippet; storage is as the project is set.
import type {Origin} from './origin.js';
import type {Site} from './site.js';
import {published} from './trackers/tracker.js';

interface Options {
  ti: string;
  q: unknown[];
}

/** Runs in the page. */
function bat(address: string): void {
  const write = (name: string): void => void (document.cookie = `${name}=1; Path=/; Max-Age=3600`);

  function uet({ti, q}: Options): object {
    const waiting: unknown[] = [];
    let [isGranted, isUpdated] = [true, false];
    const take = (what: string, {ad_storage: ads}: {ad_storage: string}): void => {
      if (what === 'default' && isUpdated) return;
      isUpdated ||= what === 'update';
      isGranted = ads === 'granted';
      (window.uetTold ??= []).push(`${what} ${ads}`);
    };
    const count = (what: string): void => {
      if (isGranted) ['_uetsid', '_uetvid'].forEach(write);
      new Image().src = `${address}?ti=${ti}&evt=${what}&asc=${isGranted ? 'G' : 'D'}`;
    };
    const push = (...words: unknown[]): void => {
      waiting.push(...words);
      while (waiting[0]) {
        const [first, second, third] = waiting.splice(0, waiting[0] === 'pageLoad' ? 1 : 3);
        if (first === 'consent') take(String(second), third as {ad_storage: string});
        else count(String(first));
      }
    };
    push(...q);
    return {push};
  }
  // The snippet calls it with `new`, which gives what it returns.
  Object.assign(window, {UET: uet});
}

/** Serves bat.js, and what it counts by. */
export function serveUet(host: Origin): void {
  host.file('/bat.js', `(${bat})(${JSON.stringify(host.url('/action/0'))})`);
  host.file('/action/0', '', {type: 'image/gif'});
}

type Clarity = ((...call: unknown[]) => void) & {q: unknown[]; v?: string; t?: boolean};

/** Runs in the page. */
function loader(address: string, project: object): void {
  const {clarity} = window as unknown as {clarity: Clarity};
  if (clarity.v || clarity.t) return;
  clarity.t = true;
  const script = Object.assign(document.createElement('script'), {src: address, async: true});
  document.querySelector('script')!.before(script);
  clarity('start', project);
  clarity.q.unshift(clarity.q.pop());
}

/** Serves Clarity's tag for a project of this name; `track` is whether the project stores without being told, as it does where no consent is asked for. */
export function serveClarity(site: Site, tag: Origin, collector: Origin, name: string, track: boolean): void {
  const project = {projectId: name, upload: collector.url('/collect'), track, content: true};
  tag.file(`/tag/${name}`, `(${loader})(${JSON.stringify(tag.url('/clarity.js'))}, ${JSON.stringify(project)})`, {type: 'text/javascript'});
  tag.file('/clarity.js', published('clarity-js/build/clarity.min.js'));
  // Clarity ends when nobody takes what it sends.
  collector.file('/collect', '', {headers: {'Access-Control-Allow-Origin': site.shop.url(''), 'Access-Control-Allow-Credentials': 'true'}});
}

declare global {
  interface Window {
    uetq?: {push(...words: unknown[]): void};
    clarity?: (...call: unknown[]) => void;
    /** What UET was told of consent, in order. */
    uetTold?: string[];
  }
}
