// Finnish, with ”…” as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Valintasi evästeistä',
  who: '{site} kysyy, saako se käyttää myös näitä evästeitä ja palveluja:',
  third: 'Mukana on kolmansia osapuolia.',
  free: 'Voit kieltäytyä ja muuttaa mieltäsi milloin tahansa.',
  signal: 'Selaimesi pyytää sivustoja olemaan seuraamatta sinua (Global Privacy Control). Pois käytöstä, kunnes valitset sen evästeasetuksissa: {names}',
  accept: 'Hyväksy kaikki',
  reject: 'Hylkää kaikki',
  settings: 'Asetukset',
  saved: 'Valintasi on tallennettu.',
  close: 'Sulje',
  functional: 'Toiminnalliset',
  functionalText: 'Lisätoimintoja ja omia asetuksiasi varten.',
  statistical: 'Tilastolliset',
  statisticalText: 'Niillä lasketaan käynnit ja nähdään, miten sivustoa käytetään.',
  marketing: 'Mainonta',
  marketingText: 'Niillä näytetään mainoksia ja mitataan mainosten vaikutusta.',
  'third-party': 'Kolmansien osapuolten sisältö',
  'third-partyText': 'Niillä näytetään muiden sivustojen videoita, karttoja ja muuta sellaista.',
  policyTitle: 'Evästekäytäntö',
};
