// Croatian: the preferences and the placeholders.
// The banner's words are in hr.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Postavke kolačića',
  preferencesIntro: 'Odaberite što smije upotrebljavati web-stranica {site}. Ovamo se možete vratiti u svakom trenutku.',
  nothing: 'Web-stranica {site} upotrebljava samo ono što joj je potrebno za rad. Nema ničega što biste trebali odabrati.',
  save: 'Spremi moj odabir',
  details: 'Pojedinosti',
  alwaysOn: 'Uvijek uključeno',
  exempt: 'Radi dok ne odbijete',
  isNew: 'Novo',
  necessary: 'Nužni',
  necessaryText: 'Potrebni su za rad ove web-stranice.',
  privacy: 'Pravila o privatnosti',
  remains: 'Odbili ste ih, ali odavde se ne može izbrisati ono što je od njih možda ostalo. Možete ga izbrisati u postavkama svojeg preglednika:',
  receipt: 'Potvrda o vašem odabiru',
  copy: 'Kopiraj',
  copied: 'Kopirano.',
  selected: 'Označeno za kopiranje.',
  notLoaded: 'Nije učitano: {who}',
  loadOnce: 'Učitaj jednom',
  alwaysAllow: 'Uvijek dopusti',
  newTab: 'Otvori u novoj kartici',
  newWindow: 'nova kartica',
  object: 'Odbij ove usluge',
};
