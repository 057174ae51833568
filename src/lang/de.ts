// German, with „…“ as quotes and “Sie” for the visitor: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Ihre Cookie-Auswahl',
  who: '{site} fragt, ob auch diese Cookies und Dienste verwendet werden dürfen:',
  third: 'Darunter sind Dienste von Dritten.',
  free: 'Sie können ablehnen und Ihre Auswahl jederzeit ändern.',
  signal: 'Ihr Browser bittet Websites, Ihr Surfverhalten nicht zu verfolgen (Global Privacy Control). Deaktiviert, bis Sie es in den Cookie-Einstellungen ankreuzen: {names}',
  accept: 'Alle akzeptieren',
  reject: 'Alle ablehnen',
  settings: 'Einstellungen',
  saved: 'Ihre Auswahl ist gespeichert.',
  close: 'Schließen',
  functional: 'Funktional',
  functionalText: 'Für zusätzliche Funktionen und Ihre Einstellungen.',
  statistical: 'Statistik',
  statisticalText: 'Um Besuche zu zählen und zu sehen, wie die Website genutzt wird.',
  marketing: 'Werbung',
  marketingText: 'Um Werbung anzuzeigen und ihre Wirkung zu messen.',
  'third-party': 'Inhalte von Dritten',
  'third-partyText': 'Um Videos, Karten und Ähnliches von anderen Websites anzuzeigen.',
  policyTitle: 'Cookie-Richtlinie',
};
