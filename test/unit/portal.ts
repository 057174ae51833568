// The configuration of a portal with one service or several in each category.
// It is read from markup, as on a page.

import {fromHtml} from '../../src/config/from-html.js';
import {readConfig} from '../../src/config/read.js';
import type {Config, Service} from '../../src/config/config.js';
import {placeElement} from './on-page.js';

/** What children of `<cookies-preferences>` declare. */
export function configOf(children: string, attributes = ''): Config {
  const element = placeElement(attributes, children);
  return readConfig(fromHtml(element), element);
}

export const serviceOf = (markup: string): Service => configOf(markup).categories.flatMap(({services}) => services)[0]!;

/** Two services with a name, one alone, two without a name, and one of each. */
export const PORTAL = `
  <cookie-service category="necessary" cookies="sessionid"></cookie-service>
  <cookie-service name="matomo" category="statistical" cookies="_pk_id* _pk_ses*"></cookie-service>
  <cookie-service name="plausible" category="statistical"></cookie-service>
  <cookie-service name="youtube" category="third-party" party="third"></cookie-service>
  <cookie-service category="functional" cookies="theme"></cookie-service>
  <cookie-service name="ads" category="marketing"></cookie-service>
  <cookie-service category="marketing" cookies="campaign"></cookie-service>`;
