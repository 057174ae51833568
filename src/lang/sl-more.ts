// Slovenian: the preferences and the placeholders.
// The banner's words are in sl.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Nastavitve piškotkov',
  preferencesIntro: 'Izberite, kaj sme uporabljati spletno mesto {site}. Sem se lahko kadar koli vrnete.',
  nothing: 'Spletno mesto {site} uporablja le tisto, kar potrebuje za delovanje. Ničesar vam ni treba izbrati.',
  save: 'Shrani mojo izbiro',
  details: 'Podrobnosti',
  alwaysOn: 'Vedno vklopljeno',
  exempt: 'Deluje, dokler ne zavrnete',
  isNew: 'Novo',
  necessary: 'Nujni',
  necessaryText: 'Potrebni so za delovanje tega spletnega mesta.',
  privacy: 'Politika zasebnosti',
  remains: 'Zavrnili ste jih, vendar ta stran ne more izbrisati tistega, kar je morda ostalo za njimi. Izbrišete lahko sami, v nastavitvah svojega brskalnika:',
  receipt: 'Potrdilo o vaši izbiri',
  copy: 'Kopiraj',
  copied: 'Kopirano.',
  selected: 'Označeno za kopiranje.',
  notLoaded: 'Ni naloženo: {who}',
  loadOnce: 'Naloži enkrat',
  alwaysAllow: 'Vedno dovoli',
  newTab: 'Odpri v novem zavihku',
  newWindow: 'nov zavihek',
  object: 'Zavrni te storitve',
};
