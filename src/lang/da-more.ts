// Danish: the preferences and the placeholders.
// The banner's words are in da.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Cookieindstillinger',
  preferencesIntro: 'Vælg, hvad {site} må bruge. Du kan vende tilbage hertil når som helst.',
  nothing: '{site} bruger kun det, der skal til, for at hjemmesiden virker. Der er ikke noget at vælge.',
  save: 'Gem mit valg',
  details: 'Detaljer',
  alwaysOn: 'Altid aktiv',
  exempt: 'Aktiv, indtil du afviser',
  isNew: 'Nyt',
  necessary: 'Nødvendige',
  necessaryText: 'Nødvendige, for at hjemmesiden virker.',
  privacy: 'Privatlivspolitik',
  remains: 'Du har afvist disse, men denne side kan ikke slette det, der måske er tilbage af dem. Det kan du selv gøre i din browsers indstillinger:',
  receipt: 'Kvittering for dit valg',
  copy: 'Kopier',
  copied: 'Kopieret.',
  selected: 'Markeret til kopiering.',
  notLoaded: 'Ikke indlæst: {who}',
  loadOnce: 'Indlæs én gang',
  alwaysAllow: 'Tillad altid',
  newTab: 'Åbn i en ny fane',
  newWindow: 'ny fane',
  object: 'Afvis disse',
};
