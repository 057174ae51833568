// Turkish, with “…” as quotes and “siz” for the visitor: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Çerezlerle ilgili seçiminiz',
  who: '{site} sitesi, şu çerezleri ve hizmetleri de kullanıp kullanamayacağını soruyor:',
  third: 'Bunların bir kısmı üçüncü taraflara aittir.',
  free: 'Reddedebilir ve kararınızı istediğiniz zaman değiştirebilirsiniz.',
  signal: 'Tarayıcınız, sitelerden sizi izlememelerini istiyor (Global Privacy Control). Çerez ayarlarında işaretleyene kadar kapalı: {names}',
  accept: 'Tümünü kabul et',
  reject: 'Tümünü reddet',
  settings: 'Ayarlar',
  saved: 'Seçiminiz kaydedildi.',
  close: 'Kapat',
  functional: 'İşlevsel',
  functionalText: 'Ek işlevler ve tercihleriniz için.',
  statistical: 'İstatistik',
  statisticalText: 'Ziyaretleri saymak ve sitenin nasıl kullanıldığını görmek için.',
  marketing: 'Reklam',
  marketingText: 'Reklam göstermek ve reklamları ölçmek için.',
  'third-party': 'Üçüncü taraf içeriği',
  'third-partyText': 'Başka sitelerden videolar, haritalar ve benzerlerini göstermek için.',
  policyTitle: 'Çerez politikası',
};
