// Slovak: the preferences and the placeholders.
// The banner's words are in sk.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Nastavenia cookies',
  preferencesIntro: 'Vyberte, čo smie {site} používať. Kedykoľvek sa sem môžete vrátiť.',
  nothing: '{site} používa len nevyhnutné cookies a služby. Nemusíte nič vyberať.',
  save: 'Uložiť voľbu',
  details: 'Podrobnosti',
  alwaysOn: 'Vždy zapnuté',
  exempt: 'Zapnuté, kým neodmietnete',
  isNew: 'Nové',
  necessary: 'Nevyhnutné',
  necessaryText: 'Sú potrebné, aby tento web fungoval.',
  privacy: 'Zásady ochrany osobných údajov',
  remains: 'Odmietli ste ich, ale táto stránka nemôže vymazať, čo po nich možno zostalo. Môžete ich vymazať v nastaveniach svojho prehliadača:',
  receipt: 'Potvrdenie o vašej voľbe',
  copy: 'Kopírovať',
  copied: 'Skopírované.',
  selected: 'Označené na skopírovanie.',
  notLoaded: 'Nenačítané: {who}',
  loadOnce: 'Načítať raz',
  alwaysAllow: 'Vždy povoliť',
  newTab: 'Otvoriť na novej karte',
  newWindow: 'nová karta',
  object: 'Odmietnuť tieto služby',
};
