// Modern Standard Arabic: the preferences and the placeholders.
// The banner's words are in ar.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'إعدادات ملفات تعريف الارتباط',
  preferencesIntro: 'يمكنك اختيار ما يستخدمه الموقع \u2068{site}\u2069، والعودة إلى هنا في أي وقت.',
  nothing: 'لا يستخدم الموقع \u2068{site}\u2069 إلا ما يلزم لعمله. لا يوجد ما يمكن اختياره.',
  save: 'حفظ الاختيار',
  details: 'التفاصيل',
  alwaysOn: 'مفعّلة دائمًا',
  exempt: 'مفعّلة ما لم تُرفض',
  isNew: 'جديد',
  necessary: 'الضرورية',
  necessaryText: 'لازمة لعمل هذا الموقع.',
  privacy: 'سياسة الخصوصية',
  remains: 'لقد رفضتها، لكن هذه الصفحة لا تستطيع حذف ما قد يبقى منها. يمكنك حذفه من إعدادات متصفحك:',
  receipt: 'إيصال اختيارك',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  selected: 'تم التحديد، ويمكنك نسخه الآن.',
  notLoaded: 'لم يُحمَّل: \u2068{who}\u2069',
  loadOnce: 'تحميل مرة واحدة',
  alwaysAllow: 'السماح دائمًا',
  newTab: 'فتح في علامة تبويب جديدة',
  newWindow: 'علامة تبويب جديدة',
  object: 'رفض هذه الخدمات',
};
