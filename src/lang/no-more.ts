// Norwegian (Bokmål): the preferences and the placeholders.
// The banner's words are in no.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Innstillinger for informasjonskapsler',
  preferencesIntro: 'Velg hva {site} kan bruke. Du kan komme tilbake hit når som helst.',
  nothing: '{site} bruker bare det som trengs for at nettstedet skal virke. Det er ingenting å velge.',
  save: 'Lagre valget mitt',
  details: 'Detaljer',
  alwaysOn: 'Alltid på',
  exempt: 'På til du avviser',
  isNew: 'Nytt',
  necessary: 'Nødvendige',
  necessaryText: 'Trengs for at nettstedet skal virke.',
  privacy: 'Personvernerklæring',
  remains: 'Du har avvist disse, men denne siden kan ikke slette det som kanskje er igjen av dem. Det kan du gjøre selv i innstillingene i nettleseren:',
  receipt: 'Kvittering for valget ditt',
  copy: 'Kopier',
  copied: 'Kopiert.',
  selected: 'Merket for kopiering.',
  notLoaded: 'Ikke lastet inn: {who}',
  loadOnce: 'Last inn én gang',
  alwaysAllow: 'Tillat alltid',
  newTab: 'Åpne i en ny fane',
  newWindow: 'ny fane',
  object: 'Avvis disse',
};
