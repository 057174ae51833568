// Basque, with guillemets without spaces, and the host name before “webgune”, which takes the endings: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Cookieei buruzko zure aukera',
  who: '{site} webguneak galdetzen dizu ea cookie eta zerbitzu hauek ere erabil ditzakeen:',
  third: 'Horien artean badira hirugarrenenak.',
  free: 'Bazter ditzakezu, eta edonoiz alda dezakezu iritzia.',
  signal: 'Zure nabigatzaileak webguneei eskatzen die zure jarraipenik ez egiteko (Global Privacy Control). Desaktibatuta, zuk cookieen ezarpenetan markatu arte: {names}',
  accept: 'Onartu guztiak',
  reject: 'Baztertu guztiak',
  settings: 'Ezarpenak',
  saved: 'Zure aukera gorde da.',
  close: 'Itxi',
  functional: 'Funtzionalak',
  functionalText: 'Funtzio gehigarrietarako eta zure hobespenetarako.',
  statistical: 'Estatistikoak',
  statisticalText: 'Bisitak zenbatzeko eta webgunea nola erabiltzen den ikusteko.',
  marketing: 'Publizitatea',
  marketingText: 'Publizitatea erakusteko eta neurtzeko.',
  'third-party': 'Hirugarrenen edukiak',
  'third-partyText': 'Beste webgune batzuetako bideoak, mapak eta antzekoak erakusteko.',
  policyTitle: 'Cookieen politika',
};
