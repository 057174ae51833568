// Lithuanian: the preferences and the placeholders.
// The banner's words are in lt.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Slapukų nustatymai',
  preferencesIntro: 'Pasirinkite, ką {site} gali naudoti. Čia galite grįžti bet kada.',
  nothing: '{site} naudoja tik tai, ko reikia svetainei veikti. Nėra iš ko rinktis.',
  save: 'Išsaugoti mano pasirinkimą',
  details: 'Išsami informacija',
  alwaysOn: 'Visada veikia',
  exempt: 'Veikia, kol neatsisakote',
  isNew: 'Nauja',
  necessary: 'Būtinieji',
  necessaryText: 'Reikalingi, kad ši svetainė veiktų.',
  privacy: 'Privatumo politika',
  remains: 'Jūs jų atsisakėte, bet šis puslapis negali ištrinti to, kas galbūt iš jų liko. Tai galite padaryti savo naršyklės nustatymuose:',
  receipt: 'Jūsų pasirinkimo patvirtinimas',
  copy: 'Kopijuoti',
  copied: 'Nukopijuota.',
  selected: 'Pažymėta kopijuoti.',
  notLoaded: 'Neįkelta: {who}',
  loadOnce: 'Įkelti vieną kartą',
  alwaysAllow: 'Visada leisti',
  newTab: 'Atverti naujoje kortelėje',
  newWindow: 'nauja kortelė',
  object: 'Atmesti šias paslaugas',
};
