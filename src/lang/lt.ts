// Lithuanian, with „…“ as quotes: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Jūsų pasirinkimas dėl slapukų',
  who: '{site} klausia, ar gali naudoti ir šiuos slapukus bei paslaugas:',
  third: 'Dalį jų teikia trečiosios šalys.',
  free: 'Galite atsisakyti ir bet kada persigalvoti.',
  signal: 'Jūsų naršyklė prašo svetainių jūsų nesekti (Global Privacy Control). Išjungta, kol to nepažymėsite slapukų nustatymuose: {names}',
  accept: 'Priimti visus',
  reject: 'Atmesti visus',
  settings: 'Nustatymai',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  close: 'Uždaryti',
  functional: 'Funkciniai',
  functionalText: 'Papildomoms funkcijoms ir jūsų nuostatoms.',
  statistical: 'Statistiniai',
  statisticalText: 'Kad būtų skaičiuojami apsilankymai ir matoma, kaip naudojamasi svetaine.',
  marketing: 'Reklaminiai',
  marketingText: 'Kad būtų rodoma reklama ir matuojamas jos poveikis.',
  'third-party': 'Trečiųjų šalių turinys',
  'third-partyText': 'Kad būtų rodomi kitų svetainių vaizdo įrašai, žemėlapiai ir panašus turinys.',
  policyTitle: 'Slapukų politika',
};
