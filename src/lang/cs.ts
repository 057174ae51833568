// Czech, with „…“ as quotes and no-break spaces after prepositions of one letter: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Vaše rozhodnutí o cookies',
  who: '{site} se ptá, zda smí používat také tyto cookies a služby:',
  third: 'Některé provozují třetí strany.',
  free: 'Můžete odmítnout a svou volbu kdykoli změnit.',
  signal: 'Váš prohlížeč žádá weby, aby vás nesledovaly (Global Privacy Control). Vypnuto, dokud to nezaškrtnete v nastavení cookies: {names}',
  accept: 'Přijmout vše',
  reject: 'Odmítnout vše',
  settings: 'Nastavení',
  saved: 'Vaše volba je uložena.',
  close: 'Zavřít',
  functional: 'Funkční',
  functionalText: 'Pro další funkce a vaše nastavení.',
  statistical: 'Statistické',
  statisticalText: 'Pro počítání návštěv a zjišťování, jak se web používá.',
  marketing: 'Reklamní',
  marketingText: 'Pro zobrazování reklamy a měření jejího účinku.',
  'third-party': 'Obsah třetích stran',
  'third-partyText': 'Pro zobrazování videí, map a podobného obsahu z jiných webů.',
  policyTitle: 'Zásady používání cookies',
};
