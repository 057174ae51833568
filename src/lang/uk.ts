// Ukrainian, with guillemets without spaces and a small letter for “ви”: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Ваш вибір щодо файлів cookie',
  who: 'Сайт {site} запитує, чи може він використовувати також файли cookie та сервіси:',
  third: 'Серед них є файли та сервіси третіх сторін.',
  free: 'Ви можете відмовитися і будь-коли змінити своє рішення.',
  signal: 'Ваш браузер просить сайти не відстежувати вас (Global Privacy Control). Вимкнено, доки ви не позначите це в налаштуваннях файлів cookie: {names}',
  accept: 'Прийняти всі',
  reject: 'Відхилити всі',
  settings: 'Налаштування',
  saved: 'Ваш вибір збережено.',
  close: 'Закрити',
  functional: 'Функціональні',
  functionalText: 'Для додаткових функцій і ваших налаштувань.',
  statistical: 'Статистика',
  statisticalText: 'Щоб рахувати відвідування і бачити, як користуються сайтом.',
  marketing: 'Реклама',
  marketingText: 'Щоб показувати рекламу та вимірювати її дію.',
  'third-party': 'Вміст третіх сторін',
  'third-partyText': 'Щоб показувати відео, карти та подібний вміст з інших сайтів.',
  policyTitle: 'Політика щодо файлів cookie',
};
