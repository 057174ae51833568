// Danish, with ”…” as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Dit valg om cookies',
  who: '{site} spørger, om disse cookies og tjenester også må bruges:',
  third: 'Nogle kommer fra tredjeparter.',
  free: 'Du kan afvise dem, og du kan ombestemme dig når som helst.',
  signal: 'Din browser beder hjemmesider om ikke at spore dig (Global Privacy Control). Slået fra, indtil du markerer det i cookieindstillingerne: {names}',
  accept: 'Accepter alle',
  reject: 'Afvis alle',
  settings: 'Indstillinger',
  saved: 'Dit valg er gemt.',
  close: 'Luk',
  functional: 'Funktionelle',
  functionalText: 'Til ekstra funktioner og til dine indstillinger.',
  statistical: 'Statistik',
  statisticalText: 'Til at tælle besøg og se, hvordan hjemmesiden bliver brugt.',
  marketing: 'Markedsføring',
  marketingText: 'Til at vise reklamer og måle effekten af dem.',
  'third-party': 'Indhold fra tredjeparter',
  'third-partyText': 'Til at vise videoer, kort og lignende fra andre hjemmesider.',
  policyTitle: 'Cookiepolitik',
};
