// Catalan: the preferences and the placeholders.
// The banner's words are in ca.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Configuració de les galetes',
  preferencesIntro: 'Trieu què pot fer servir {site}. Podeu tornar aquí en qualsevol moment.',
  nothing: '{site} només fa servir el que necessita per funcionar. No hi ha res per triar.',
  save: 'Desa la meva elecció',
  details: 'Detalls',
  alwaysOn: 'Sempre actives',
  exempt: 'Actiu fins que el rebutgeu',
  isNew: 'Nou',
  necessary: 'Necessàries',
  necessaryText: 'Imprescindibles perquè aquest lloc web funcioni.',
  privacy: 'Política de privacitat',
  remains: 'Heu rebutjat això, però aquesta pàgina no pot esborrar el que en pugui quedar. Ho podeu fer a la configuració del vostre navegador:',
  receipt: 'Justificant de la vostra elecció',
  copy: 'Copia',
  copied: 'S’ha copiat.',
  selected: 'Seleccionat, a punt per copiar.',
  notLoaded: 'No s’ha carregat: {who}',
  loadOnce: 'Carrega una vegada',
  alwaysAllow: 'Permet sempre',
  newTab: 'Obre en una pestanya nova',
  newWindow: 'pestanya nova',
  object: 'Rebutja aquests serveis',
};
