// What the page of the themes says: its values by the query of its address, which the links on it write.
// How each theme looks is in the folder themes; filling the page is done by pages.ts.

type Values = Readonly<Record<string, string>>;

const THEMES: Readonly<Record<string, string>> = {government: 'Government', night: 'Night', civic: 'Civic'};

const POSITIONS: Readonly<Record<string, string>> = {
  bottom: 'Bottom', top: 'Top', 'bottom-start': 'Bottom start', 'bottom-end': 'Bottom end', inline: 'Inline',
};

const LANGUAGES: Readonly<Record<string, string>> = {en: 'English', fr: 'Français', ar: 'العربية'};

/** Where each theme stands best. */
const BEST: Values = {government: 'inline', night: 'bottom-end', civic: 'bottom-start'};

const names: Values = {government: 'Wexley Borough', night: 'gridwatch', civic: 'Oleander'};

const hosts: Values = {government: 'data.wexley.example', night: 'gridwatch.example', civic: 'opendata.oleander.example'};

const words: Readonly<Record<string, Values>> = {
  en: {
    title: 'Open data for everyone who lives here',
    motto: 'The cookie banner takes its looks from one style sheet. Change it, and try all that it can do.',
    film: 'A film about the city',
    remember: 'To remember your choice',
    count: 'To count visits',
    map: 'To show maps',
    watch: 'To show films',
  },
  fr: {
    title: 'Des données ouvertes pour tous les habitants',
    motto: 'Le bandeau de cookies tient son apparence d’une seule feuille de style. Changez-la et essayez tout ce qu’il sait faire.',
    film: 'Un film sur la ville',
    remember: 'Se souvenir de votre choix',
    count: 'Compter les visites',
    map: 'Afficher des cartes',
    watch: 'Afficher des films',
  },
  ar: {
    title: 'بيانات مفتوحة لكل من يعيش هنا',
    motto: 'يأخذ شريط ملفات تعريف الارتباط مظهره من ورقة أنماط واحدة. غيّرها وجرّب كل ما يمكنه فعله.',
    film: 'فيلم عن المدينة',
    remember: 'تذكّر اختيارك',
    count: 'عدّ الزيارات',
    map: 'عرض الخرائط',
    watch: 'عرض الأفلام',
  },
};

/** One row of links: each changes one value of the address and keeps the others. */
function row(label: string, key: string, choices: Values, chosen: Values): string {
  const links = Object.entries(choices).map(([value, text]) => {
    const query = new URLSearchParams({...chosen, [key]: value});
    return `<li><a href="?${String(query).replaceAll('&', '&amp;')}"${chosen[key] === value ? ' aria-current="true"' : ''}>${text}</a></li>`;
  });
  return `<div><h2>${label}</h2><ul>${links.join('')}</ul></div>`;
}

const pick = (query: URLSearchParams, key: string, choices: Values, initial: string): string => {
  const value = query.get(key) ?? '';
  return Object.hasOwn(choices, value) ? value : initial;
};

/** The values for the page; what the address does not say, or says wrongly, is as it is best. */
export function describeThemes(query: URLSearchParams): Values {
  const theme = pick(query, 'theme', THEMES, 'government');
  const lang = pick(query, 'lang', LANGUAGES, 'en');
  const position = pick(query, 'position', POSITIONS, BEST[theme]!);
  const chosen = {theme, position, lang};
  return {
    ...words[lang],
    ...chosen,
    dir: lang === 'ar' ? 'rtl' : 'ltr',
    name: names[theme]!,
    host: hosts[theme]!,
    switches: [row('Theme', 'theme', THEMES, {lang, theme}), row('Position', 'position', POSITIONS, chosen), row('Language', 'lang', LANGUAGES, chosen)].join('\n        '),
  };
}
