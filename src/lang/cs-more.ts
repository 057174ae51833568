// Czech: the preferences and the placeholders.
// The banner's words are in cs.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Nastavení cookies',
  preferencesIntro: 'Vyberte, co smí {site} používat. Kdykoli se sem můžete vrátit.',
  nothing: '{site} používá jen nezbytné cookies a služby. Nemusíte nic vybírat.',
  save: 'Uložit volbu',
  details: 'Podrobnosti',
  alwaysOn: 'Vždy zapnuto',
  exempt: 'Zapnuto, dokud neodmítnete',
  isNew: 'Nové',
  necessary: 'Nezbytné',
  necessaryText: 'Jsou nutné, aby tento web fungoval.',
  privacy: 'Zásady ochrany osobních údajů',
  remains: 'Odmítli jste je, ale tato stránka nemůže smazat, co po nich možná zůstalo. Můžete je smazat v nastavení svého prohlížeče:',
  receipt: 'Potvrzení o vaší volbě',
  copy: 'Kopírovat',
  copied: 'Zkopírováno.',
  selected: 'Označeno ke zkopírování.',
  notLoaded: 'Nenačteno: {who}',
  loadOnce: 'Načíst jednou',
  alwaysAllow: 'Vždy povolit',
  newTab: 'Otevřít na nové kartě',
  newWindow: 'nová karta',
  object: 'Odmítnout tyto služby',
};
