// What the interface shows, and the one place that changes it. There is one page, so there is one state.
// <cookies-preferences> renders it; what a choice does is left to choice/.

import type {LitElement} from 'lit';
import type * as Choice from '../choice/choice.js';
import type {Config} from '../config/config.js';
import {makeEvent, type Source} from '../core/events.js';
import type {Core} from '../core/state.js';
import {loadWords, type Words} from '../lang/texts.js';
import {type Asked, hasThird, readAsked, readKeptOff} from './asked.js';

export interface Page {
  readonly core: Core;
  readonly element: LitElement;
  readonly words: Words;
  readonly asked: readonly Asked[];
  readonly keptOff: readonly Asked[];
  readonly isThird: boolean;
  /** What is shown now, as templates. The confirmation takes the place of the banner. */
  banner?: Template | undefined;
  saved?: Template | undefined;
  preferences?: Template | undefined;
}

type Template = () => unknown;

export let page: Page;

/** The style sheet of all that we show; files that are fetched later add to it. */
export const styles = new CSSStyleSheet();

let text = '';

export const addStyles = (more: string): void => styles.replaceSync(text += more);

/** Reads the words and what is asked, from the configuration if there is one already, else from the markup. */
export async function openPage(core: Core, config?: Config): Promise<void> {
  const element = core.element as LitElement;
  if (page?.element === element && !config) return;
  // Visitors know the site by its host name.
  const site = (config?.site ?? element.getAttribute('site') ?? location.host).replace(/^\w+:\/+|\/.*/g, '');
  const words = await loadWords(core.load, element, {site}, config?.texts);
  page = {...page, core, element, words, asked: readAsked(core, words, config), keptOff: readKeptOff(core, words, config), isThird: hasThird(core, config)};
}

/** Changes what is shown; fulfilled when it is on the page. */
export async function update(change: Pick<Page, 'banner' | 'saved' | 'preferences'>): Promise<void> {
  Object.assign(page, change);
  page.element.requestUpdate();
  await page.element.updateComplete;
}

/** Tells the page that a surface was shown or put away. */
export const announce = (type: 'consent-show' | 'consent-hide', surface: string): unknown =>
  page.element.dispatchEvent(makeEvent(type, {consent: page.core.consent, surface}));

/** Between names in code, and between remarks. */
export const comma = (): string => (page.words.dir === 'rtl' ? '، ' : ', ');

let choice: typeof Choice | undefined;

/** Once they are there an answer is saved in the task of the click, so that it is not lost with a page that is left at once. */
export const loadChoice = async (core = page.core): Promise<typeof Choice> => (choice ??= (await core.load('choice')) as typeof Choice);

/** Answers everything alike. */
export const answerAll = async (answer: boolean, source: Source): Promise<void> => (await loadChoice()).choose(page.core, [], answer, source);
