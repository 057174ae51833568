// Hungarian, with „…” as quotes and “Ön” for the visitor; “a” or “az” never stands before a name that is filled in: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Az Ön döntése a sütikről',
  who: 'A webhely ({site}) azt kérdezi, hogy használhat-e ilyen sütiket és szolgáltatásokat is:',
  third: 'Egy részük harmadik félhez tartozik.',
  free: 'Elutasíthatja, és döntését bármikor megváltoztathatja.',
  signal: 'Az Ön böngészője azt kéri a webhelyektől, hogy ne kövessék Önt (Global Privacy Control). Kikapcsolva, amíg a sütibeállításokban be nem jelöli: {names}',
  accept: 'Összes elfogadása',
  reject: 'Összes elutasítása',
  settings: 'Beállítások',
  saved: 'Döntését elmentettük.',
  close: 'Bezárás',
  functional: 'Funkcionális',
  functionalText: 'További funkciókhoz és az Ön beállításaihoz.',
  statistical: 'Statisztika',
  statisticalText: 'A látogatások megszámlálásához és a webhely használatának megismeréséhez.',
  marketing: 'Hirdetés',
  marketingText: 'Hirdetések megjelenítéséhez és méréséhez.',
  'third-party': 'Harmadik felek tartalmai',
  'third-partyText': 'Más webhelyekről származó videók, térképek és hasonlók megjelenítéséhez.',
  policyTitle: 'Sütikezelési szabályzat',
};
