// Estonian, with „…“ as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Teie valik küpsiste kohta',
  who: '{site} küsib, kas tohib kasutada ka neid küpsiseid ja teenuseid:',
  third: 'Osa neist pärineb kolmandatelt osapooltelt.',
  free: 'Võite keelduda ja igal ajal meelt muuta.',
  signal: 'Teie brauser palub veebisaitidel teid mitte jälgida (Global Privacy Control). Väljas, kuni märgite selle küpsiste seadetes: {names}',
  accept: 'Nõustu kõigiga',
  reject: 'Keeldu kõigist',
  settings: 'Seaded',
  saved: 'Teie valik on salvestatud.',
  close: 'Sulge',
  functional: 'Funktsionaalsed',
  functionalText: 'Lisafunktsioonide ja teie eelistuste jaoks.',
  statistical: 'Statistika',
  statisticalText: 'Et loendada külastusi ja näha, kuidas veebisaiti kasutatakse.',
  marketing: 'Reklaam',
  marketingText: 'Et näidata reklaami ja mõõta selle mõju.',
  'third-party': 'Kolmandate osapoolte sisu',
  'third-partyText': 'Et näidata videoid, kaarte ja muud sellist teistelt veebisaitidelt.',
  policyTitle: 'Küpsiste kasutamise põhimõtted',
};
