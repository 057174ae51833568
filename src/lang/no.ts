// Norwegian (Bokmål), with «…» as quotes and “informasjonskapsler” for cookies, as public bodies write: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Ditt valg om informasjonskapsler (cookies)',
  who: '{site} spør om også disse informasjonskapslene og tjenestene kan brukes:',
  third: 'Noen kommer fra tredjeparter.',
  free: 'Du kan avvise dem, og du kan ombestemme deg når som helst.',
  signal: 'Nettleseren din ber nettsteder om ikke å spore deg (Global Privacy Control). Slått av til du krysser av for det i innstillingene for informasjonskapsler: {names}',
  accept: 'Godta alle',
  reject: 'Avvis alle',
  settings: 'Innstillinger',
  saved: 'Valget ditt er lagret.',
  close: 'Lukk',
  functional: 'Funksjonelle',
  functionalText: 'For ekstra funksjoner og for innstillingene dine.',
  statistical: 'Statistikk',
  statisticalText: 'For å telle besøk og se hvordan nettstedet blir brukt.',
  marketing: 'Markedsføring',
  marketingText: 'For å vise reklame og måle effekten av den.',
  'third-party': 'Innhold fra tredjeparter',
  'third-partyText': 'For å vise videoer, kart og lignende fra andre nettsteder.',
  policyTitle: 'Om informasjonskapsler',
};
