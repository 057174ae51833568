// All trackers that are tried, in the order of the table.
// Each is in packages/.
import {clarity} from './packages/clarity.js';
import {mixpanel} from './packages/mixpanel.js';
import {piano} from './packages/piano.js';
import {posthog} from './packages/posthog.js';
import {segment} from './packages/segment.js';
import {vimeo, vimeoByScript} from './packages/vimeo.js';
import type {Tracker} from './tracker.js';

export const TRACKERS: readonly Tracker[] = [posthog, mixpanel, segment, clarity, piano, vimeo, vimeoByScript];
