// Polish, with „…” as quotes and no-break spaces after words of one letter: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Twój wybór dotyczący plików cookie',
  who: '{site} pyta, czy może używać także tych plików cookie i usług:',
  third: 'Niektóre pochodzą od podmiotów zewnętrznych.',
  free: 'Możesz odmówić i w każdej chwili zmienić zdanie.',
  signal: 'Twoja przeglądarka prosi strony internetowe, aby Cię nie śledziły (Global Privacy Control). Wyłączone, dopóki nie zaznaczysz tego w ustawieniach plików cookie: {names}',
  accept: 'Akceptuj wszystko',
  reject: 'Odrzuć wszystko',
  settings: 'Ustawienia',
  saved: 'Wybór został zapisany.',
  close: 'Zamknij',
  functional: 'Funkcjonalne',
  functionalText: 'Do dodatkowych funkcji i zapamiętywania ustawień.',
  statistical: 'Statystyczne',
  statisticalText: 'Do liczenia odwiedzin i sprawdzania, jak użytkownicy korzystają z serwisu.',
  marketing: 'Reklamowe',
  marketingText: 'Do wyświetlania reklam i mierzenia ich skuteczności.',
  'third-party': 'Treści zewnętrzne',
  'third-partyText': 'Do wyświetlania filmów, map i podobnych treści z innych serwisów.',
  policyTitle: 'Polityka plików cookie',
};
