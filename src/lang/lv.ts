// Latvian, with „…” as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Jūsu izvēle par sīkdatnēm',
  who: '{site} jautā, vai drīkst izmantot arī šīs sīkdatnes un pakalpojumus:',
  third: 'Daļu nodrošina trešās puses.',
  free: 'Varat atteikties un jebkurā laikā pārdomāt.',
  signal: 'Jūsu pārlūkprogramma lūdz vietnes jums neizsekot (Global Privacy Control). Izslēgts, līdz to atzīmēsiet sīkdatņu iestatījumos: {names}',
  accept: 'Pieņemt visu',
  reject: 'Noraidīt visu',
  settings: 'Iestatījumi',
  saved: 'Jūsu izvēle ir saglabāta.',
  close: 'Aizvērt',
  functional: 'Funkcionālās',
  functionalText: 'Papildu funkcijām un jūsu iestatījumiem.',
  statistical: 'Statistika',
  statisticalText: 'Lai skaitītu apmeklējumus un redzētu, kā vietni izmanto.',
  marketing: 'Reklāma',
  marketingText: 'Lai rādītu reklāmu un mērītu tās iedarbību.',
  'third-party': 'Trešo pušu saturs',
  'third-partyText': 'Lai rādītu video, kartes un citu saturu no citām vietnēm.',
  policyTitle: 'Sīkdatņu politika',
};
