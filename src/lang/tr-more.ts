// Turkish: the preferences and the placeholders.
// The banner's words are in tr.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Çerez ayarları',
  preferencesIntro: '{site} sitesinin neleri kullanabileceğini seçin. Buraya istediğiniz zaman dönebilirsiniz.',
  nothing: '{site} sitesi yalnızca çalışması için gerekenleri kullanır. Seçilecek bir şey yok.',
  save: 'Seçimimi kaydet',
  details: 'Ayrıntılar',
  alwaysOn: 'Her zaman açık',
  exempt: 'Siz reddedene kadar çalışır',
  isNew: 'Yeni',
  necessary: 'Gerekli',
  necessaryText: 'Bu sitenin çalışması için gereklidir.',
  privacy: 'Gizlilik politikası',
  remains: 'Bunları reddettiniz, ancak bu sayfa, bunlardan kalmış olabilecek verileri silemez. Siz bu verileri tarayıcınızın ayarlarından silebilirsiniz:',
  receipt: 'Seçiminizin belgesi',
  copy: 'Kopyala',
  copied: 'Kopyalandı.',
  selected: 'Kopyalanmak üzere seçildi.',
  notLoaded: 'Yüklenmedi: {who}',
  loadOnce: 'Bir kez yükle',
  alwaysAllow: 'Her zaman izin ver',
  newTab: 'Yeni sekmede aç',
  newWindow: 'yeni sekme',
  object: 'Bunları reddet',
};
