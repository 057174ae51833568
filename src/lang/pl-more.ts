// Polish: the preferences and the placeholders.
// The banner's words are in pl.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Ustawienia plików cookie',
  preferencesIntro: 'Wybierz, czego może używać {site}. W każdej chwili możesz tu wrócić.',
  nothing: '{site} używa tylko niezbędnych plików cookie i usług. Nie trzeba niczego wybierać.',
  save: 'Zapisz wybór',
  details: 'Szczegóły',
  alwaysOn: 'Zawsze włączone',
  exempt: 'Włączone, dopóki nie odmówisz',
  isNew: 'Nowe',
  necessary: 'Niezbędne',
  necessaryText: 'Potrzebne, aby ten serwis działał.',
  privacy: 'Polityka prywatności',
  remains: 'Zostały odrzucone, ale ta strona nie może usunąć tego, co mogło po nich zostać. Możesz usunąć te dane w ustawieniach przeglądarki:',
  receipt: 'Potwierdzenie wyboru',
  copy: 'Kopiuj',
  copied: 'Skopiowano.',
  selected: 'Zaznaczono do skopiowania.',
  notLoaded: 'Nie wczytano: {who}',
  loadOnce: 'Wczytaj raz',
  alwaysAllow: 'Zawsze zezwalaj',
  newTab: 'Otwórz w nowej karcie',
  newWindow: 'nowa karta',
  object: 'Odrzuć te usługi',
};
