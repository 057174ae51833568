// Irish: the preferences and the placeholders.
// The banner's words are in ga.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Socruithe fianán',
  preferencesIntro: 'Roghnaigh na rudaí a mbeidh cead ag {site} iad a úsáid. Is féidir leat filleadh anseo am ar bith.',
  nothing: 'Ní úsáideann {site} ach an méid a theastaíonn chun oibriú. Níl aon rogha le déanamh.',
  save: 'Sábháil mo rogha',
  details: 'Mionsonraí',
  alwaysOn: 'Ar siúl i gcónaí',
  exempt: 'Ar siúl go dtí go ndiúltóidh tú',
  isNew: 'Nua',
  necessary: 'Riachtanach',
  necessaryText: 'Riachtanach chun go n-oibreoidh an suíomh seo.',
  privacy: 'Beartas príobháideachais',
  remains: 'Dhiúltaigh tú dóibh seo, ach ní féidir leis an leathanach seo an méid a d’fhéadfadh a bheith fágtha díobh a scriosadh. Is féidir leat féin sin a dhéanamh i socruithe do bhrabhsálaí:',
  receipt: 'Admháil ar do rogha',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte.',
  selected: 'Roghnaithe, le cóipeáil.',
  notLoaded: 'Níor lódáladh: {who}',
  loadOnce: 'Lódáil uair amháin',
  alwaysAllow: 'Ceadaigh i gcónaí',
  newTab: 'Oscail i gcluaisín nua',
  newWindow: 'cluaisín nua',
  object: 'Diúltaigh dóibh seo',
};
