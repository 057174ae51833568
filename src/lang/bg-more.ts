// Bulgarian: the preferences and the placeholders.
// The banner's words are in bg.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Настройки за бисквитките',
  preferencesIntro: 'Изберете какво може да използва сайтът {site}. Можете да се върнете тук по всяко време.',
  nothing: 'Сайтът {site} използва само това, което му е нужно, за да работи. Няма какво да избирате.',
  save: 'Запазване на избора',
  details: 'Подробности',
  alwaysOn: 'Винаги включени',
  exempt: 'Работи, докато не откажете',
  isNew: 'Ново',
  necessary: 'Необходими',
  necessaryText: 'Нужни са, за да работи този сайт.',
  privacy: 'Политика за поверителност',
  remains: 'Отказахте ги, но тази страница не може да изтрие това, което може би е останало от тях. Вие можете да го изтриете от настройките на браузъра си:',
  receipt: 'Потвърждение за вашия избор',
  copy: 'Копиране',
  copied: 'Копирано.',
  selected: 'Маркирано за копиране.',
  notLoaded: 'Не е заредено: {who}',
  loadOnce: 'Еднократно зареждане',
  alwaysAllow: 'Разрешаване винаги',
  newTab: 'Отваряне в нов раздел',
  newWindow: 'нов раздел',
  object: 'Отказ от тези услуги',
};
