// Slovenian, with »…« as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Vaša izbira piškotkov',
  who: 'Spletno mesto {site} sprašuje, ali sme uporabljati tudi naslednje piškotke in storitve:',
  third: 'Nekateri pripadajo tretjim osebam.',
  free: 'Lahko jih zavrnete in si kadar koli premislite.',
  signal: 'Vaš brskalnik od spletnih mest zahteva, naj vam ne sledijo (Global Privacy Control). Izklopljeno, dokler tega ne označite v nastavitvah piškotkov: {names}',
  accept: 'Sprejmi vse',
  reject: 'Zavrni vse',
  settings: 'Nastavitve',
  saved: 'Vaša izbira je shranjena.',
  close: 'Zapri',
  functional: 'Funkcionalni',
  functionalText: 'Za dodatne funkcije in vaše nastavitve.',
  statistical: 'Statistika',
  statisticalText: 'Za štetje obiskov in vpogled v uporabo spletnega mesta.',
  marketing: 'Oglaševanje',
  marketingText: 'Za prikazovanje oglasov in merjenje njihovega učinka.',
  'third-party': 'Vsebine tretjih oseb',
  'third-partyText': 'Za prikazovanje videoposnetkov, zemljevidov in podobnih vsebin z drugih spletnih mest.',
  policyTitle: 'Politika piškotkov',
};
