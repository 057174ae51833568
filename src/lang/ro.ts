// Romanian, with „…” as quotes, ș and ț with a comma, and “dumneavoastră” for the visitor: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Alegerea dumneavoastră privind modulele cookie',
  who: 'Site-ul {site} întreabă dacă poate folosi și următoarele module cookie și servicii:',
  third: 'Unele dintre ele aparțin unor terți.',
  free: 'Puteți refuza și vă puteți răzgândi oricând.',
  signal: 'Browserul dumneavoastră cere site-urilor să nu vă urmărească (Global Privacy Control). Dezactivate până când le bifați în setările pentru modulele cookie: {names}',
  accept: 'Acceptă toate',
  reject: 'Respinge toate',
  settings: 'Setări',
  saved: 'Alegerea dumneavoastră a fost salvată.',
  close: 'Închide',
  functional: 'Funcționale',
  functionalText: 'Pentru funcții suplimentare și pentru preferințele dumneavoastră.',
  statistical: 'Statistică',
  statisticalText: 'Pentru a număra vizitele și a vedea cum este folosit site-ul.',
  marketing: 'Publicitate',
  marketingText: 'Pentru a afișa publicitate și a-i măsura efectul.',
  'third-party': 'Conținut de la terți',
  'third-partyText': 'Pentru a afișa videoclipuri, hărți și altele asemenea de pe alte site-uri.',
  policyTitle: 'Politica privind modulele cookie',
};
