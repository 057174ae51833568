// What screen readers are told in Chromium: roles, names, descriptions and states, line by line, in English and Arabic.
// How it sounds is for a person to judge: docs/accessibility.md has a script for that.
import type {Page} from 'playwright';
import {expect, test} from '../visitor/fixture.js';
import {everything, STATES} from './states.js';
import {treeOf} from './tree.js';

/** Comes to the next state. */
async function reach(page: Page, wanted: string): Promise<void> {
  const {go, shows} = STATES.find(({what}) => what === wanted)!;
  await page.evaluate(go);
  await page.locator(shows).first().waitFor();
}

/** As written here, without what is common to all lines. */
const lines = ([text]: TemplateStringsArray): string => text!.replace(/\n {4}/g, '\n').trim();

const EXPECTED = {
  en: {
    table: lines`
    table "Cookies that are used until you refuse them"
      heading "Cookies that are used until you refuse them" level=3
      rowgroup
        row
          columnheader "Service provider’s name"
          columnheader "Function and location"
          columnheader "Cookie name(s)"
          columnheader "Purposes"
          columnheader "Duration"
          columnheader "Set by"
          columnheader "Basis"
          columnheader "Privacy policy"
          columnheader "Country"
      rowgroup
        row
          cell "Heatmap"
          cell
          rowheader "_hm"
          cell "To see clicks"
          cell "1 year"
          cell "This site"
          cell "Runs until you refuse"
          cell
          cell`,
    placeholder: lines`
    group "A tour embed"
      button "Load once"
      button "Always allow"
      link "Open in a new tab"`,
    banner: lines`
    region "Your choice about cookies"
      heading "Your choice about cookies" level=2
      list
        listitem level=1
        listitem level=1
        listitem level=1
        listitem level=1
      link "Cookies policy"
      button "Reject all"
      button "Accept all"
      button "Settings"
    status live=polite`,
    preferences: lines`
    dialog "Cookie settings" modal
      heading "Cookie settings" focused level=2
      button "Close"
      checkbox "Necessary Always on" (Needed for this site to work.) disabled checked
      group
        DisclosureTriangle "Details" expanded
        list
          listitem level=1
      group "Runs until you refuse"
        heading "Runs until you refuse" level=3
        checkbox "Heatmap" (To see clicks _hm) checked
        button "Refuse these"
      checkbox "Functional New" (For extra functions and for your preferences.)
      checkbox "Marketing New" (To show advertising and measure it.)
      checkbox "Third-party content" (To show videos, maps and the like from other sites.) checked
      group
        DisclosureTriangle "Details" expanded
        list
          listitem level=1
            link "Privacy policy (new tab)"
      checkbox "Statistical New" (To count visits and see how the site is used.) checked=mixed
      group
        DisclosureTriangle "Details" expanded
        list
          listitem level=1
            checkbox "Matomo New" (To count visits _pk_id*, _pk_ses*) checked
          listitem level=1
            checkbox "Counter New" (To count clicks _c)
      group
        DisclosureTriangle "Receipt of your choice" expanded
        textbox "Receipt of your choice" readonly
        button "Copy"
        status live=polite
      button "Reject all"
      button "Accept all"
      button "Save my choice"`,
    confirmation: lines`
    status live=polite
      button "Settings"
      button "Close" focused`,
  },
  ar: {
    table: lines`
    table "ملفات تعريف الارتباط المستخدمة ما لم تُرفض"
      heading "ملفات تعريف الارتباط المستخدمة ما لم تُرفض" level=3
      rowgroup
        row
          columnheader "اسم مقدم الخدمة"
          columnheader "الوظيفة والموضع"
          columnheader "أسماء ملفات تعريف الارتباط"
          columnheader "الأغراض"
          columnheader "المدة"
          columnheader "الجهة التي تخزّنه"
          columnheader "الأساس"
          columnheader "سياسة الخصوصية"
          columnheader "البلد"
      rowgroup
        row
          cell "Heatmap"
          cell
          rowheader "_hm"
          cell "To see clicks"
          cell "سنة"
          cell "هذا الموقع"
          cell "مفعّلة ما لم تُرفض"
          cell
          cell`,
    placeholder: lines`
    group "A tour embed"
      button "تحميل مرة واحدة"
      button "السماح دائمًا"
      link "فتح في علامة تبويب جديدة"`,
    banner: lines`
    region "اختيارك بشأن ملفات تعريف الارتباط"
      heading "اختيارك بشأن ملفات تعريف الارتباط" level=2
      list
        listitem level=1
        listitem level=1
        listitem level=1
        listitem level=1
      link "سياسة ملفات تعريف الارتباط"
      button "رفض الكل"
      button "قبول الكل"
      button "الإعدادات"
    status live=polite`,
    preferences: lines`
    dialog "إعدادات ملفات تعريف الارتباط" modal
      heading "إعدادات ملفات تعريف الارتباط" focused level=2
      button "إغلاق"
      checkbox "الضرورية مفعّلة دائمًا" (لازمة لعمل هذا الموقع.) disabled checked
      group
        DisclosureTriangle "التفاصيل" expanded
        list
          listitem level=1
      group "مفعّلة ما لم تُرفض"
        heading "مفعّلة ما لم تُرفض" level=3
        checkbox "Heatmap" (To see clicks _hm) checked
        button "رفض هذه الخدمات"
      checkbox "الوظيفية جديد" (لوظائف إضافية ولتفضيلاتك.)
      checkbox "الإعلانية جديد" (لعرض الإعلانات وقياس أثرها.)
      checkbox "محتوى الجهات الخارجية" (لعرض مقاطع فيديو وخرائط وما شابهها من مواقع أخرى.) checked
      group
        DisclosureTriangle "التفاصيل" expanded
        list
          listitem level=1
            link "سياسة الخصوصية (علامة تبويب جديدة)"
      checkbox "الإحصائية جديد" (لعدّ الزيارات ومعرفة كيفية استخدام الموقع.) checked=mixed
      group
        DisclosureTriangle "التفاصيل" expanded
        list
          listitem level=1
            checkbox "Matomo جديد" (To count visits _pk_id*, _pk_ses*) checked
          listitem level=1
            checkbox "Counter جديد" (To count clicks _c)
      group
        DisclosureTriangle "إيصال اختيارك" expanded
        textbox "إيصال اختيارك" readonly
        button "نسخ"
        status live=polite
      button "رفض الكل"
      button "قبول الكل"
      button "حفظ الاختيار"`,
    confirmation: lines`
    status live=polite
      button "الإعدادات"
      button "إغلاق" focused`,
  },
} as const;

for (const lang of ['en', 'ar'] as const) {
  test(`tells of everything in ${lang}`, async ({page, site}) => {
    const {table, placeholder, banner, preferences, confirmation} = EXPECTED[lang];
    await page.goto(everything(site, {lang}));
    await page.locator('cookies-declaration table').first().waitFor();
    await expect.poll(() => treeOf(page, 'cookies-declaration table >> nth=1')).toBe(table);
    await reach(page, 'the banner');
    await expect.poll(() => treeOf(page, '[part=placeholder]')).toBe(placeholder);
    await expect.poll(() => treeOf(page, 'cookies-preferences #root')).toBe(banner);
    await reach(page, 'the preferences with new names, details closed');
    await reach(page, 'the preferences with new names, details open, a service ticked');
    await expect.poll(() => treeOf(page, 'dialog')).toBe(preferences);
    await reach(page, 'the confirmation');
    await expect.poll(() => treeOf(page, 'cookies-preferences #root')).toBe(confirmation);
  });
}
