// Tests of the language files: each says all that English says, in its own words and typography.
// Which of them a page gets is tested in texts.test.ts.

import {expect} from 'chai';
import {texts as en} from '../../../src/lang/en.js';
import {texts as enMore} from '../../../src/lang/en-more.js';
import {texts as enPolicy} from '../../../src/lang/en-policy.js';

type Texts = Readonly<Record<string, string>>;
type Module = Readonly<Record<'texts', Texts>>;

/** Every language there is: three files each, found by their names. */
const FILES = import.meta.glob<Module>('../../../src/lang/{??,??-more,??-policy}.ts', {eager: true});

const textsOf = (file: string): Texts => FILES[`../../../src/lang/${file}.ts`]!.texts;

const LANGUAGES = Object.keys(FILES).flatMap((path) => /\/(\w\w)-more\.ts$/.exec(path)?.[1] ?? []);

const allOf = (lang: string): Texts => ({...textsOf(lang), ...textsOf(`${lang}-more`), ...textsOf(`${lang}-policy`)});

const placeholders = (text: string): string[] => (text.match(/\{[^}]*\}|[{}]/g) ?? []).sort();

/** Short words that stand in many sentences of one language, and in none of another. */
const WORDS: Readonly<Record<string, RegExp>> = {
  ar: /(?<![\p{L}’'-])(من|في|على|إلى|أو|ما|هذا|هذه|التي|لا)(?![\p{L}’'-])/iu,
  bg: /(?<![\p{L}’'-])(бисквитки|вашият|докато|или|които|са|този|това)(?![\p{L}’'-])/iu,
  ca: /(?<![\p{L}’'-])(amb|aquest|aquesta|dels|els|fem|heu|lloc|perquè|podeu|pot|vostra|vostre|vostres)(?![\p{L}’'-])/iu,
  cs: /(?<![\p{L}’'-])(dokud|jste|které|mohou|může|můžete|nebo|svou|také|této)(?![\p{L}’'-])/iu,
  da: /(?<![\p{L}’'-])(bliver|bruger|bruges|gemmes|gør|hvad|indtil|muligt|noget|tilbage)(?![\p{L}’'-])/iu,
  de: /(?<![\p{L}’'-])(auf|für|ist|nicht|oder|sie|und|von|werden|wird)(?![\p{L}’'-])/iu,
  el: /(?<![\p{L}’'-])(από|για|και|να|που|σας|στο|της|του|των)(?![\p{L}’'-])/iu,
  en: /(?<![\p{L}’'-])(the|and|you|your|are|not|this|that|what|by)(?![\p{L}’'-])/iu,
  es: /(?<![\p{L}’'-])(hasta|hay|las|los|puede|pueden|qué|sitio|sus|usan|y)(?![\p{L}’'-])/iu,
  et: /(?<![\p{L}’'-])(ajal|jaoks|kui|kuidas|kuni|seda|selle|teie|või)(?![\p{L}’'-])/iu,
  eu: /(?<![\p{L}’'-])(bat|batek|dute|edo|eta|ez|hau|honek|nola|zure)(?![\p{L}’'-])/iu,
  fi: /(?<![\p{L}’'-])(kunnes|käyttää|miten|mitä|niitä|sitä|sivusto|varten|voidaan|voit)(?![\p{L}’'-])/iu,
  fr: /(?<![\p{L}’'-])(au|aux|cette|est|pour|sont|sur|une|vos|votre|vous)(?![\p{L}’'-])/iu,
  ga: /(?<![\p{L}’'-])(agus|anseo|bhfuil|chun|conas|dtí|féidir|fianáin|fianán|gach|leat|suíomh)(?![\p{L}’'-])/iu,
  hr: /(?<![\p{L}’'-])(biste|ili|koje|koji|kolačiće|kolačići|možete|ova|što)(?![\p{L}’'-])/iu,
  hu: /(?<![\p{L}’'-])(amit|azt|egy|hogy|nem|vagy|webhely|webhelyen)(?![\p{L}’'-])/iu,
  it: /(?<![\p{L}’'-])(che|dei|della|di|ogni|questa|questo|sono|è)(?![\p{L}’'-])/iu,
  lt: /(?<![\p{L}’'-])(gali|galite|jei|jūsų|kaip|kurie|slapukai|slapukų|yra)(?![\p{L}’'-])/iu,
  lv: /(?<![\p{L}’'-])(jūsu|kā|lai|līdz|nav|tikai|tās|varat|vietne|vietnes)(?![\p{L}’'-])/iu,
  mt: /(?<![\p{L}’'-])(biex|dwar|fuq|jekk|jew|kif|minn|sakemm|tiegħek)(?![\p{L}’'-])/iu,
  nl: /(?<![\p{L}’'-])(deze|een|het|kunt|niet|uw|voor|wat|worden|wordt|zijn)(?![\p{L}’'-])/iu,
  no: /(?<![\p{L}’'-])(brukes|bruker|gjør|hva|inn|lagres|trengs|valget|å)(?![\p{L}’'-])/iu,
  pl: /(?<![\p{L}’'-])(dopóki|jest|które|lub|może|możesz|mogą|przez|się|tej|tylko|że)(?![\p{L}’'-])/iu,
  pt: /(?<![\p{L}’'-])(ao|até|em|é|não|os|pode|são|seu|sua|suas|uma)(?![\p{L}’'-])/iu,
  ro: /(?<![\p{L}’'-])(care|dacă|dumneavoastră|pentru|sau|sunt|să|și)(?![\p{L}’'-])/iu,
  sk: /(?<![\p{L}’'-])(aj|ak|alebo|čo|ktoré|kým|môže|môžete|môžu|tejto)(?![\p{L}’'-])/iu,
  sl: /(?<![\p{L}’'-])(kaj|kateri|lahko|piškotke|piškotki|piškotkov|spletnega|spletno|če)(?![\p{L}’'-])/iu,
  sv: /(?<![\p{L}’'-])(att|från|för|inte|när|och|till|är)(?![\p{L}’'-])/iu,
  tr: /(?<![\p{L}’'-])(bir|bu|için|nasıl|olarak|veya|çerez|çerezler|çerezleri)(?![\p{L}’'-])/iu,
  uk: /(?<![\p{L}’'-])(або|від|для|його|та|це|цей|цього|що|щоб)(?![\p{L}’'-])/iu,
};

describe('the languages', () => {
  it('are those that are offered', () => expect(LANGUAGES).have.members(['ar', 'bg', 'ca', 'cs', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fi', 'fr', 'ga', 'hr', 'hu', 'it', 'lt', 'lv', 'mt', 'nl', 'no', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'tr', 'uk']));

  for (const lang of LANGUAGES) {
    for (const [part, ours, theirs] of [['banner', en, textsOf(lang)], ['preferences', enMore, textsOf(`${lang}-more`)], ['declaration', enPolicy, textsOf(`${lang}-policy`)]] as [string, Texts, Texts][]) {
      it(`say all that English says: ${lang}, ${part}`, () => expect(Object.keys(theirs)).deep.equal(Object.keys(ours)));

      it(`fill in what English fills in: ${lang}, ${part}`, () => {
        for (const [key, text] of Object.entries(theirs)) expect(placeholders(text), key).deep.equal(placeholders(ours[key]!));
      });

      it(`have no text that is empty, or has white space around it or twice: ${lang}, ${part}`, () => {
        for (const [key, text] of Object.entries(theirs)) expect(text, key).match(/^\S+(\s\S+)*$/);
      });

      it(`have no words of another language: ${lang}, ${part}`, () => {
        const others = Object.entries(WORDS).filter(([other]) => other !== lang);
        for (const [key, text] of Object.entries(theirs)) for (const [, words] of others) expect(text.replace(/\{\w+\}/g, ''), key).not.match(words);
      });

      it(`have curly apostrophes and quotes, and one sign for an ellipsis: ${lang}, ${part}`, () => {
        for (const [key, text] of Object.entries(theirs)) expect(text, key).not.match(/['"`]|\.\.\./);
      });
    }

    it(`end a text as English does: ${lang}`, () => {
      const question = lang === 'el' ? ';' : '؟';
      const endOf = (text: string, mark = '?'): string => /\p{P}?$/u.exec(text.replace(/\s/g, ''))![0].replace(/[})”’»\w/]/, '').replace(mark, '?');
      for (const [key, text] of Object.entries(allOf(lang))) {
        expect(endOf(text, question), key).equal(endOf({...en, ...enMore, ...enPolicy}[key as 'accept']));
      }
    });

    it(`have no two buttons of the same name: ${lang}`, () => {
      const {accept, reject, settings, close} = textsOf(lang) as typeof en;
      const {save, change} = allOf(lang) as typeof enMore & typeof enPolicy;
      expect(new Set([accept, reject, settings, close, save, change]).size).equal(6);
    });
  }
});

describe('English', () => {
  it('has no French word, as the policies of some portals have', () => {
    for (const [key, text] of Object.entries(allOf('en'))) expect(text, key).not.match(/\bet\b/);
  });
});

describe('French', () => {
  const french = Object.entries(allOf('fr'));

  it('has narrow no-break spaces before ; ! and ?', () => {
    for (const [key, text] of french) expect(text, key).not.match(/(?<!\u202F)[;!?]/);
  });

  it('has no-break spaces before a colon', () => {
    for (const [key, text] of french) expect(text, key).not.match(/(?<![\u00A0\u202F]):/);
  });

  it('has narrow no-break spaces inside guillemets', () => {
    for (const [key, text] of french) expect(text, key).not.match(/«(?!\u202F\S)|(?<!\S\u202F)»|[“”]/);
  });
});
