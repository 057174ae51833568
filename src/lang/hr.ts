// Croatian, with „…” as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Vaš odabir kolačića',
  who: 'Web-stranica {site} pita smije li upotrebljavati i sljedeće kolačiće i usluge:',
  third: 'Neki od njih pripadaju trećim stranama.',
  free: 'Možete ih odbiti i u svakom trenutku promijeniti odluku.',
  signal: 'Vaš preglednik traži od web-stranica da vas ne prate (Global Privacy Control). Isključeno dok to ne označite u postavkama kolačića: {names}',
  accept: 'Prihvati sve',
  reject: 'Odbij sve',
  settings: 'Postavke',
  saved: 'Vaš je odabir spremljen.',
  close: 'Zatvori',
  functional: 'Funkcionalni',
  functionalText: 'Za dodatne funkcije i vaše postavke.',
  statistical: 'Statistika',
  statisticalText: 'Za brojenje posjeta i uvid u upotrebu web-stranice.',
  marketing: 'Oglašavanje',
  marketingText: 'Za prikaz oglasa i mjerenje njihova učinka.',
  'third-party': 'Sadržaj trećih strana',
  'third-partyText': 'Za prikaz videozapisa, karata i sličnog sadržaja s drugih web-stranica.',
  policyTitle: 'Pravila o kolačićima',
};
