// Dutch, with ‘…’ as quotes and “u” for the visitor: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Uw keuze over cookies',
  who: '{site} vraagt of ook deze cookies en diensten mogen worden gebruikt:',
  third: 'Daar zijn ook diensten van derden bij.',
  free: 'U kunt weigeren en uw keuze altijd wijzigen.',
  signal: 'Uw browser vraagt websites om u niet te volgen (Global Privacy Control). Uit tot u het in de cookie-instellingen aanvinkt: {names}',
  accept: 'Alles accepteren',
  reject: 'Alles weigeren',
  settings: 'Instellingen',
  saved: 'Uw keuze is opgeslagen.',
  close: 'Sluiten',
  functional: 'Extra functies',
  functionalText: 'Voor extra mogelijkheden en voor uw voorkeuren.',
  statistical: 'Statistiek',
  statisticalText: 'Om bezoeken te tellen en te zien hoe de site wordt gebruikt.',
  marketing: 'Reclame',
  marketingText: 'Om reclame te tonen en het effect ervan te meten.',
  'third-party': 'Inhoud van derden',
  'third-partyText': 'Om video’s, kaarten en dergelijke van andere sites te tonen.',
  policyTitle: 'Cookiebeleid',
};
