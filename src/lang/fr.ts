// French, with narrow no-break spaces before ; ! ? and inside guillemets: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Votre choix sur les cookies',
  who: '{site} vous demande s’il peut aussi utiliser des cookies et services :',
  third: 'Des tiers en font partie.',
  free: 'Vous pouvez refuser, et changer d’avis à tout moment.',
  signal: 'Votre navigateur demande aux sites web de ne pas suivre votre navigation (Global Privacy Control). Désactivé tant que vous ne le cochez pas dans la gestion des cookies : {names}',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  settings: 'Paramétrer',
  saved: 'Votre choix est enregistré.',
  close: 'Fermer',
  functional: 'Fonctionnels',
  functionalText: 'Pour des fonctions en plus et pour vos préférences.',
  statistical: 'Statistiques',
  statisticalText: 'Pour compter les visites et voir comment le site est utilisé.',
  marketing: 'Publicité',
  marketingText: 'Pour afficher de la publicité et la mesurer.',
  'third-party': 'Contenus tiers',
  'third-partyText': 'Pour afficher des vidéos, des cartes, etc. venant d’autres sites.',
  policyTitle: 'Politique relative aux cookies',
};
