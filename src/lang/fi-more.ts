// Finnish: the preferences and the placeholders.
// The banner's words are in fi.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Evästeasetukset',
  preferencesIntro: 'Valitse, mitä {site} saa käyttää. Voit palata tänne milloin tahansa.',
  nothing: '{site} käyttää vain sitä, mitä se tarvitsee toimiakseen. Valittavaa ei ole.',
  save: 'Tallenna valintani',
  details: 'Lisätiedot',
  alwaysOn: 'Aina käytössä',
  exempt: 'Käytössä, kunnes kieltäydyt',
  isNew: 'Uusi',
  necessary: 'Välttämättömät',
  necessaryText: 'Sivusto tarvitsee niitä toimiakseen.',
  privacy: 'Tietosuojaseloste',
  remains: 'Hylkäsit nämä, mutta tämä sivu ei voi poistaa sitä, mitä niistä on ehkä jäljellä. Voit tehdä sen itse selaimesi asetuksissa:',
  receipt: 'Kuitti valinnastasi',
  copy: 'Kopioi',
  copied: 'Kopioitu.',
  selected: 'Valittu kopioitavaksi.',
  notLoaded: 'Ei ladattu: {who}',
  loadOnce: 'Lataa kerran',
  alwaysAllow: 'Salli aina',
  newTab: 'Avaa uuteen välilehteen',
  newWindow: 'uusi välilehti',
  object: 'Hylkää nämä',
};
