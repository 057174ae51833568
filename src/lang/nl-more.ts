// Dutch: the preferences and the placeholders.
// The banner's words are in nl.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Cookie-instellingen',
  preferencesIntro: 'Kies wat {site} mag gebruiken. U kunt hier altijd terugkomen.',
  nothing: '{site} gebruikt alleen wat nodig is om de site te laten werken. U hoeft niets te kiezen.',
  save: 'Keuze opslaan',
  details: 'Details',
  alwaysOn: 'Altijd aan',
  exempt: 'Aan tot u weigert',
  isNew: 'Nieuw',
  necessary: 'Noodzakelijk',
  necessaryText: 'Nodig om deze site te laten werken.',
  privacy: 'Privacyverklaring',
  remains: 'U hebt deze geweigerd, maar deze pagina kan niet wissen wat er misschien nog van over is. U kunt dat wel, in de instellingen van uw browser:',
  receipt: 'Bewijs van uw keuze',
  copy: 'Kopiëren',
  copied: 'Gekopieerd.',
  selected: 'Geselecteerd om te kopiëren.',
  notLoaded: 'Niet geladen: {who}',
  loadOnce: 'Eén keer laden',
  alwaysAllow: 'Altijd toestaan',
  newTab: 'Openen in een nieuw tabblad',
  newWindow: 'nieuw tabblad',
  object: 'Deze diensten weigeren',
};
