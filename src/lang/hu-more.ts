// Hungarian: the preferences and the placeholders.
// The banner's words are in hu.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Sütibeállítások',
  preferencesIntro: 'Válassza ki, hogy miket használhat a webhely ({site}). Bármikor visszatérhet ide.',
  nothing: 'A webhely ({site}) csak azt használja, ami a működéséhez kell. Nincs miről döntenie.',
  save: 'Döntésem mentése',
  details: 'Részletek',
  alwaysOn: 'Mindig bekapcsolva',
  exempt: 'Az elutasításig működik',
  isNew: 'Új',
  necessary: 'Szükséges',
  necessaryText: 'A webhely működéséhez kell.',
  privacy: 'Adatvédelmi tájékoztató',
  remains: 'Ezeket Ön elutasította, de az oldal nem tudja törölni, ami esetleg megmaradt belőlük. Ön törölheti a böngészője beállításaiban:',
  receipt: 'Igazolás a döntéséről',
  copy: 'Másolás',
  copied: 'Másolva.',
  selected: 'Kijelölve a másoláshoz.',
  notLoaded: 'Nincs betöltve: {who}',
  loadOnce: 'Egyszeri betöltés',
  alwaysAllow: 'Állandó engedélyezés',
  newTab: 'Megnyitás új lapon',
  newWindow: 'új lap',
  object: 'Ezek elutasítása',
};
