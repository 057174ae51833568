// Which tools take part, in the order of the table.
// What each is, is said in its own file.
import {c15t} from './c15t.js';
import {empty, plain} from './empty.js';
import {floor} from './floor.js';
import {klaro} from './klaro.js';
import {lit} from './lit.js';
import {osano} from './osano.js';
import {ours} from './ours.js';
import {oursEarly} from './ours-early.js';
import {oursInline} from './ours-inline.js';
import {tarteaucitron} from './tarteaucitron.js';
import type {Tool} from './tool.js';
import {vanillaCookieconsent} from './vanilla-cookieconsent.js';

export const TOOLS: readonly Tool[] = [ours, oursEarly, oursInline, vanillaCookieconsent, osano, c15t, klaro, tarteaucitron, floor, lit, empty, plain];
