// Bulgarian, with „…“ as quotes and a small letter for “вие”: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Вашият избор за бисквитките',
  who: 'Сайтът {site} пита дали може да използва и следните бисквитки и услуги:',
  third: 'Сред тях има и такива на трети страни.',
  free: 'Можете да откажете и да промените решението си по всяко време.',
  signal: 'Браузърът ви иска от уебсайтовете да не ви проследяват (Global Privacy Control). Изключено, докато не го отметнете в настройките за бисквитките: {names}',
  accept: 'Приемане на всички',
  reject: 'Отхвърляне на всички',
  settings: 'Настройки',
  saved: 'Изборът ви е запазен.',
  close: 'Затваряне',
  functional: 'Функционални',
  functionalText: 'За допълнителни функции и за вашите предпочитания.',
  statistical: 'Статистика',
  statisticalText: 'За да се броят посещенията и да се вижда как се използва сайтът.',
  marketing: 'Реклама',
  marketingText: 'За показване на реклами и измерване на резултата от тях.',
  'third-party': 'Съдържание от трети страни',
  'third-partyText': 'За показване на видеоклипове, карти и подобно съдържание от други сайтове.',
  policyTitle: 'Политика за бисквитките',
};
