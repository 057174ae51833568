// Romanian: the preferences and the placeholders.
// The banner's words are in ro.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Setări pentru modulele cookie',
  preferencesIntro: 'Alegeți ce poate folosi site-ul {site}. Puteți reveni aici oricând.',
  nothing: 'Site-ul {site} folosește doar ceea ce îi trebuie ca să funcționeze. Nu aveți nimic de ales.',
  save: 'Salvează alegerea mea',
  details: 'Detalii',
  alwaysOn: 'Întotdeauna active',
  exempt: 'Funcționează până când refuzați',
  isNew: 'Nou',
  necessary: 'Necesare',
  necessaryText: 'Necesare pentru ca acest site să funcționeze.',
  privacy: 'Politica de confidențialitate',
  remains: 'Le-ați refuzat, dar această pagină nu poate șterge ceea ce a rămas eventual din ele. Puteți șterge dumneavoastră aceste date, în setările browserului:',
  receipt: 'Dovada alegerii dumneavoastră',
  copy: 'Copiază',
  copied: 'Copiat.',
  selected: 'Selectat pentru copiere.',
  notLoaded: 'Nu s-a încărcat: {who}',
  loadOnce: 'Încarcă o dată',
  alwaysAllow: 'Permite întotdeauna',
  newTab: 'Deschide într-o filă nouă',
  newWindow: 'filă nouă',
  object: 'Refuză aceste servicii',
};
