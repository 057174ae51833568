// German: the preferences and the placeholders.
// The banner's words are in de.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Cookie-Einstellungen',
  preferencesIntro: 'Wählen Sie aus, was {site} verwenden darf. Sie können jederzeit hierher zurückkehren.',
  nothing: '{site} verwendet nur, was für den Betrieb nötig ist. Es gibt nichts auszuwählen.',
  save: 'Auswahl speichern',
  details: 'Details',
  alwaysOn: 'Immer aktiv',
  exempt: 'Aktiv, bis Sie ablehnen',
  isNew: 'Neu',
  necessary: 'Notwendig',
  necessaryText: 'Nötig, damit diese Website funktioniert.',
  privacy: 'Datenschutzerklärung',
  remains: 'Sie haben dies abgelehnt, aber diese Seite kann nicht löschen, was davon vielleicht noch übrig ist. Sie können es in den Einstellungen Ihres Browsers löschen:',
  receipt: 'Beleg für Ihre Auswahl',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  selected: 'Zum Kopieren markiert.',
  notLoaded: 'Nicht geladen: {who}',
  loadOnce: 'Einmal laden',
  alwaysAllow: 'Immer erlauben',
  newTab: 'In neuem Tab öffnen',
  newWindow: 'neuer Tab',
  object: 'Diese Dienste ablehnen',
};
