// Maltese: the preferences and the placeholders.
// The banner's words are in mt.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Preferenzi dwar il-cookies',
  preferencesIntro: 'Agħżel x’jista’ juża {site}. Tista’ terġa’ tiġi hawn meta trid.',
  nothing: '{site} juża biss dak li għandu bżonn biex jaħdem. M’hemm xejn x’tagħżel.',
  save: 'Issejvja l-għażla tiegħi',
  details: 'Dettalji',
  alwaysOn: 'Dejjem attivi',
  exempt: 'Attivi sakemm tirrifjuta',
  isNew: 'Ġdid',
  necessary: 'Meħtieġa',
  necessaryText: 'Meħtieġa biex dan is-sit jaħdem.',
  privacy: 'Politika dwar il-privatezza',
  remains: 'Irrifjutajt dawn, iżda din il-paġna ma tistax tħassar dak li forsi baqa’ minnhom. Tista’ tħassru int, fis-settings tal-brawżer tiegħek:',
  receipt: 'Irċevuta tal-għażla tiegħek',
  copy: 'Ikkopja',
  copied: 'Ikkopjat.',
  selected: 'Magħżul, biex jiġi kkopjat.',
  notLoaded: 'Mhux imgħobbi: {who}',
  loadOnce: 'Għabbi darba',
  alwaysAllow: 'Ippermetti dejjem',
  newTab: 'Iftaħ f’tab ġdida',
  newWindow: 'tab ġdida',
  object: 'Irrifjuta dawn',
};
