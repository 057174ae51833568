// Swedish, with ”…” as quotes and “kakor” for cookies, as public bodies write: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Ditt val om kakor (cookies)',
  who: '{site} frågar om även dessa kakor och tjänster får användas:',
  third: 'Tjänster från tredje part ingår.',
  free: 'Du kan säga nej och ändra dig när som helst.',
  signal: 'Din webbläsare ber webbplatser att inte spåra dig (Global Privacy Control). Avstängt tills du kryssar för det i inställningarna för kakor: {names}',
  accept: 'Godkänn alla',
  reject: 'Avvisa alla',
  settings: 'Inställningar',
  saved: 'Ditt val är sparat.',
  close: 'Stäng',
  functional: 'Funktionella',
  functionalText: 'För extra funktioner och för dina inställningar.',
  statistical: 'Statistik',
  statisticalText: 'För att räkna besök och se hur webbplatsen används.',
  marketing: 'Reklam',
  marketingText: 'För att visa reklam och mäta effekten av den.',
  'third-party': 'Innehåll från tredje part',
  'third-partyText': 'För att visa filmer, kartor och liknande från andra webbplatser.',
  policyTitle: 'Om kakor (cookies)',
};
