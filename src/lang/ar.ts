// Modern Standard Arabic, written from right to left, with ، ؛ ؟ and guillemets: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'اختيارك بشأن ملفات تعريف الارتباط',
  who: 'يستأذنك الموقع \u2068{site}\u2069 في أن يستخدم أيضًا ملفات تعريف الارتباط والخدمات التالية:',
  third: 'من بينها ما يتبع جهات خارجية.',
  free: 'يمكنك الرفض، وتغيير رأيك في أي وقت.',
  signal: 'يطلب متصفحك من المواقع الإلكترونية عدم تتبعك (Global Privacy Control). متوقفة إلى أن تحددها في إعدادات ملفات تعريف الارتباط: {names}',
  accept: 'قبول الكل',
  reject: 'رفض الكل',
  settings: 'الإعدادات',
  saved: 'تم حفظ اختيارك.',
  close: 'إغلاق',
  functional: 'الوظيفية',
  functionalText: 'لوظائف إضافية ولتفضيلاتك.',
  statistical: 'الإحصائية',
  statisticalText: 'لعدّ الزيارات ومعرفة كيفية استخدام الموقع.',
  marketing: 'الإعلانية',
  marketingText: 'لعرض الإعلانات وقياس أثرها.',
  'third-party': 'محتوى الجهات الخارجية',
  'third-partyText': 'لعرض مقاطع فيديو وخرائط وما شابهها من مواقع أخرى.',
  policyTitle: 'سياسة ملفات تعريف الارتباط',
};
