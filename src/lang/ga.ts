// Irish, with “…” as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Do rogha faoi fhianáin',
  who: 'Tá {site} ag fiafraí an bhfuil cead aige fianáin agus seirbhísí a úsáid freisin:',
  third: 'Tá tríú páirtithe ina measc.',
  free: 'Is féidir leat diúltú, agus d’intinn a athrú am ar bith.',
  signal: 'Tá do bhrabhsálaí ag iarraidh ar shuíomhanna gréasáin gan tú a rianú (Global Privacy Control). Múchta go dtí go gcuirfidh tú tic leis sna socruithe fianán: {names}',
  accept: 'Glac le gach ceann',
  reject: 'Diúltaigh do gach ceann',
  settings: 'Socruithe',
  saved: 'Tá do rogha sábháilte.',
  close: 'Dún',
  functional: 'Feidhmiúil',
  functionalText: 'Le haghaidh feidhmeanna breise agus do chuid socruithe féin.',
  statistical: 'Staidreamh',
  statisticalText: 'Chun cuairteanna a chomhaireamh agus a fheiceáil conas a úsáidtear an suíomh.',
  marketing: 'Fógraíocht',
  marketingText: 'Chun fógraí a thaispeáint agus a n-éifeacht a thomhas.',
  'third-party': 'Ábhar ó thríú páirtithe',
  'third-partyText': 'Chun físeáin, léarscáileanna agus a leithéid ó shuíomhanna eile a thaispeáint.',
  policyTitle: 'Beartas fianán',
};
