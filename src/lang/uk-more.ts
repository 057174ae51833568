// Ukrainian: the preferences and the placeholders.
// The banner's words are in uk.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Налаштування файлів cookie',
  preferencesIntro: 'Виберіть, що може використовувати сайт {site}. Ви можете повернутися сюди будь-коли.',
  nothing: 'Сайт {site} використовує лише те, що потрібно для його роботи. Вибирати нічого не треба.',
  save: 'Зберегти мій вибір',
  details: 'Подробиці',
  alwaysOn: 'Завжди увімкнено',
  exempt: 'Працює, доки ви не відмовитеся',
  isNew: 'Нове',
  necessary: 'Необхідні',
  necessaryText: 'Потрібні для роботи цього сайту.',
  privacy: 'Політика конфіденційності',
  remains: 'Ви від цього відмовилися, але ця сторінка не може видалити те, що могло залишитися. Ви можете видалити це самі в налаштуваннях свого браузера:',
  receipt: 'Підтвердження вашого вибору',
  copy: 'Скопіювати',
  copied: 'Скопійовано.',
  selected: 'Виділено для копіювання.',
  notLoaded: 'Не завантажено: {who}',
  loadOnce: 'Завантажити один раз',
  alwaysAllow: 'Завжди дозволяти',
  newTab: 'Відкрити в новій вкладці',
  newWindow: 'нова вкладка',
  object: 'Відмовитися від них',
};
