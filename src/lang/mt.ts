// Maltese, with “…” as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'L-għażla tiegħek dwar il-cookies',
  who: '{site} jistaqsi jekk jistax juża wkoll cookies u servizzi:',
  third: 'Xi wħud huma ta’ partijiet terzi.',
  free: 'Tista’ tirrifjuta, u tista’ tbiddel fehmtek meta trid.',
  signal: 'Il-brawżer tiegħek jitlob lis-siti web biex ma jsegwukx (Global Privacy Control). Mitfi sakemm timmarkah fil-preferenzi dwar il-cookies: {names}',
  accept: 'Aċċetta kollox',
  reject: 'Irrifjuta kollox',
  settings: 'Preferenzi',
  saved: 'L-għażla tiegħek ġiet issejvjata.',
  close: 'Agħlaq',
  functional: 'Funzjonali',
  functionalText: 'Għal funzjonijiet addizzjonali u għall-preferenzi tiegħek.',
  statistical: 'Statistika',
  statisticalText: 'Biex jingħaddu ż-żjarat u jidher kif jintuża s-sit.',
  marketing: 'Reklamar',
  marketingText: 'Biex jintwerew ir-reklami u jitkejjel l-effett tagħhom.',
  'third-party': 'Kontenut ta’ partijiet terzi',
  'third-partyText': 'Biex jintwerew vidjos, mapep u affarijiet simili minn siti oħra.',
  policyTitle: 'Politika dwar il-cookies',
};
