// Latvian: the preferences and the placeholders.
// The banner's words are in lv.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Sīkdatņu iestatījumi',
  preferencesIntro: 'Izvēlieties, ko {site} drīkst izmantot. Te varat atgriezties jebkurā laikā.',
  nothing: '{site} izmanto tikai to, kas vajadzīgs vietnes darbībai. Te nav ko izvēlēties.',
  save: 'Saglabāt manu izvēli',
  details: 'Sīkāka informācija',
  alwaysOn: 'Vienmēr darbojas',
  exempt: 'Darbojas, līdz atsakāties',
  isNew: 'Jaunums',
  necessary: 'Nepieciešamās',
  necessaryText: 'Vajadzīgas, lai šī vietne darbotos.',
  privacy: 'Privātuma politika',
  remains: 'Jūs no tā atteicāties, bet šī lapa nevar izdzēst to, kas no tā varbūt ir palicis. To varat izdarīt savas pārlūkprogrammas iestatījumos:',
  receipt: 'Jūsu izvēles apliecinājums',
  copy: 'Kopēt',
  copied: 'Nokopēts.',
  selected: 'Atlasīts kopēšanai.',
  notLoaded: 'Nav ielādēts: {who}',
  loadOnce: 'Ielādēt vienreiz',
  alwaysAllow: 'Vienmēr atļaut',
  newTab: 'Atvērt jaunā cilnē',
  newWindow: 'jauna cilne',
  object: 'Noraidīt šos',
};
