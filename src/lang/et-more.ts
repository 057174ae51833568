// Estonian: the preferences and the placeholders.
// The banner's words are in et.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Küpsiste seaded',
  preferencesIntro: 'Valige, mida {site} tohib kasutada. Võite siia igal ajal tagasi tulla.',
  nothing: '{site} kasutab ainult seda, mis on töötamiseks vajalik. Valida ei ole midagi.',
  save: 'Salvesta minu valik',
  details: 'Üksikasjad',
  alwaysOn: 'Alati sees',
  exempt: 'Sees, kuni keeldute',
  isNew: 'Uus',
  necessary: 'Vajalikud',
  necessaryText: 'Vajalikud selle veebisaidi tööks.',
  privacy: 'Privaatsustingimused',
  remains: 'Keeldusite neist, kuid see leht ei saa kustutada seda, mis neist võib-olla alles on jäänud. Saate seda ise teha oma brauseri seadetes:',
  receipt: 'Teie valiku tõend',
  copy: 'Kopeeri',
  copied: 'Kopeeritud.',
  selected: 'Kopeerimiseks märgitud.',
  notLoaded: 'Laadimata: {who}',
  loadOnce: 'Laadi üks kord',
  alwaysAllow: 'Luba alati',
  newTab: 'Ava uuel vahelehel',
  newWindow: 'uus vaheleht',
  object: 'Keeldu neist',
};
