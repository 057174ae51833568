// Basque: the preferences and the placeholders.
// The banner's words are in eu.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Cookieen ezarpenak',
  preferencesIntro: 'Aukeratu zer erabil dezakeen {site} webguneak. Edonoiz itzul zaitezke hona.',
  nothing: '{site} webguneak funtzionatzeko behar duena baino ez du erabiltzen. Ez dago ezer aukeratzeko.',
  save: 'Gorde nire aukera',
  details: 'Xehetasunak',
  alwaysOn: 'Beti aktibo',
  exempt: 'Aktibo, zuk baztertu arte',
  isNew: 'Berria',
  necessary: 'Beharrezkoak',
  necessaryText: 'Webgune honek funtzionatzeko behar dituenak.',
  privacy: 'Pribatutasun-politika',
  remains: 'Baztertu dituzu, baina orri honek ezin du ezabatu haietatik gera daitekeena. Zuk ezaba dezakezu, nabigatzailearen ezarpenetan:',
  receipt: 'Zure aukeraren agiria',
  copy: 'Kopiatu',
  copied: 'Kopiatu da.',
  selected: 'Hautatuta, kopiatzeko.',
  notLoaded: 'Kargatu gabe: {who}',
  loadOnce: 'Kargatu behin',
  alwaysAllow: 'Baimendu beti',
  newTab: 'Ireki fitxa berri batean',
  newWindow: 'fitxa berria',
  object: 'Baztertu zerbitzu hauek',
};
