// Slovak, with „…“ as quotes and no-break spaces after prepositions of one letter: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Vaše rozhodnutie o cookies',
  who: '{site} sa pýta, či smie používať aj tieto cookies a služby:',
  third: 'Niektoré prevádzkujú tretie strany.',
  free: 'Môžete odmietnuť a svoju voľbu kedykoľvek zmeniť.',
  signal: 'Váš prehliadač žiada weby, aby vás nesledovali (Global Privacy Control). Vypnuté, kým to nezaškrtnete v nastaveniach cookies: {names}',
  accept: 'Prijať všetko',
  reject: 'Odmietnuť všetko',
  settings: 'Nastavenia',
  saved: 'Vaša voľba je uložená.',
  close: 'Zavrieť',
  functional: 'Funkčné',
  functionalText: 'Na ďalšie funkcie a vaše nastavenia.',
  statistical: 'Štatistické',
  statisticalText: 'Na počítanie návštev a zisťovanie, ako sa web používa.',
  marketing: 'Reklamné',
  marketingText: 'Na zobrazovanie reklamy a meranie jej účinku.',
  'third-party': 'Obsah tretích strán',
  'third-partyText': 'Na zobrazovanie videí, máp a podobného obsahu z iných webov.',
  policyTitle: 'Zásady používania cookies',
};
