// What a portal's page says: the values that portal.html and the other pages are filled with.
// The portals themselves are in portals.ts; filling is done by pages.ts.

import {type DataSet, type Portal, portals} from './portals.js';

/** The demo's own words on a portal's page. */
const words = {
  en: {
    all: 'All portals',
    next: 'Next',
    eyebrow: 'About this page',
    whyTitle: 'Why there is no banner here',
    why: `<p>Each cookie in the list below is necessary for the portal to work. So there is nothing to ask, and nothing is asked:
      no banner, no click, and no cookie to remember the click.</p>
      <p>All the element has to do is tell the truth. Add one service that needs consent, and
      <a href="/with-statistics/">the banner comes by itself</a>.</p>`,
    small: `The policy is the portal’s own, word for word, though its first sentence promises web analytics and its table lists none.
      The data sets are made up, and this copy sets none of the four cookies.`,
    added: 'All that was added to the page',
    policy: 'portal-en',
    other: '',
  },
  fr: {
    all: 'Tous les portails',
    next: 'Suite ',
    eyebrow: 'À propos de cette page',
    whyTitle: 'Pourquoi il n’y a pas de bandeau ici',
    why: `<p>Chaque cookie de la liste ci-dessous est nécessaire au fonctionnement du portail. Il n’y a donc rien à demander, et rien n’est
      demandé : ni bandeau, ni clic, ni cookie pour se souvenir du clic.</p>
      <p>L’élément n’a qu’à dire la vérité. Ajoutez un service qui demande un accord, et
      <a href="/with-statistics/" hreflang="en">le bandeau vient de lui-même</a>.</p>`,
    small: `La politique reprend celle du portail, en français ; sa première phrase promet une mesure d’audience que son tableau
      ne mentionne pas. Les jeux de données sont inventés, et cette copie ne dépose aucun des quatre cookies.`,
    added: 'Tout ce qui a été ajouté à la page',
    policy: 'portal-fr',
    other: '<p class="switch">Politique en français · <a href="/sqy/" lang="en" hreflang="en">Policy in English</a></p>',
  },
} as const;

const TO_FRENCH = '<p class="switch">Policy in English · <a href="/sqy/fr/" lang="fr" hreflang="fr">Politique en français</a></p>';

const ownWords = {
  en: {heading: 'Data sets', records: 'records', open: 'Open data'},
  fr: {heading: 'Jeux de données', records: 'enregistrements', open: 'Données ouvertes'},
} as const;

/** A small area chart, 100 by 30. */
function draw(curve: readonly number[]): string {
  const points = curve.map((value, index) => `${((index / (curve.length - 1)) * 100).toFixed(1)} ${28 - value * 2.6}`);
  return `<svg class="curve" viewBox="0 0 100 30" preserveAspectRatio="none" aria-hidden="true">
        <path class="area" d="M0 30L${points.join('L')}L100 30Z"/><path class="line" d="M${points.join('L')}"/></svg>`;
}

const card = ({title, topic, records, curve}: DataSet, {lang}: Portal): string => `
      <li>
        <p class="topic">${topic}</p>
        <h3>${title}</h3>
        <p class="records">${records.toLocaleString(lang)} ${ownWords[lang].records}</p>
        ${draw(curve)}
      </li>`;

const named = (portal: Portal): string => `<a href="/${portal.path}/" rel="next">${portal.name}</a>`;

/** The end of the tour is the portal with statistics, a video and an advert. */
const nextOf = (index: number): string =>
  portals[index + 1] && index < 4 ? named(portals[index + 1]!) : '<a href="/with-statistics/" rel="next" hreflang="en">Statistics, a video, an advert</a>';

/** The values for the page of one portal. */
export function describePortal(index: number): Readonly<Record<string, string>> {
  const portal = portals[index]!;
  const {name, site, motto, colours, art, lang, pageLang, dataSets} = portal;
  return {
    ...ownWords[lang],
    ...words[pageLang],
    ...(lang !== pageLang && {other: TO_FRENCH}),
    name, site, motto, art, lang, pageLang,
    host: new URL(site).host,
    light: colours[0],
    dark: colours[1],
    nextLink: nextOf(index),
    cards: dataSets.map((one) => card(one, portal)).join(''),
  };
}

/** The cards of the first page, each portal once. */
export const portalCards = (): string =>
  portals.slice(0, 5).map(({path, name, site, colours, art}) => `
          <li style="--light: ${colours[0]}; --dark: ${colours[1]}">
            <a href="/${path}/">
              {{> art/${art}.svg}}
              <b>${name}</b> <span>${new URL(site).host}</span>
            </a>
          </li>`).join('');
