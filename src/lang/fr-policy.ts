// French: the declaration.
// The banner's words are in fr.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Nous utilisons des cookies pour que ce site fonctionne correctement.',
  introStatistical: 'Nous utilisons des cookies pour que ce site fonctionne correctement et, si vous l’acceptez, pour voir comment il est utilisé.',
  whatTitle: 'Qu’est-ce qu’un cookie ?',
  what: 'Un cookie est une donnée généralement de petite taille, identifiée par un nom, qui peut être transmise à votre navigateur par un site web que vous consultez. Votre navigateur la conserve pendant une certaine durée et la renvoie au serveur web à chaque nouvelle visite. Les cookies ont de multiples usages : ils peuvent servir à mémoriser votre identifiant client auprès d’un site marchand, le contenu courant de votre panier d’achat, ou d’identifiant permettant de suivre votre navigation à des fins statistiques ou publicitaires, etc.',
  typesTitle: 'Il existe plusieurs types de cookies :',
  typeNecessary: 'Les cookies internes « nécessaires » permettent de conserver des informations entre deux visites d’un même site par le même appareil. Ils peuvent conserver un panier d’achat, un identifiant de connexion ou des préférences d’affichage. Ils ne nécessitent pas le consentement de l’utilisateur.',
  typeStatistical: 'Les cookies « statistiques » permettent de suivre les actions d’un internaute sur un site. Lorsque les statistiques sont anonymisées (c’est-à-dire qu’elles ne permettent pas de remonter à une personne), le consentement de l’utilisateur n’est pas requis.',
  typeInternal: 'Les cookies « internes » ou « propriétaires » sont déposés par le site visité. Ils peuvent s’ajouter aux cookies nécessaires et servir à collecter des données personnelles, à suivre le comportement de l’utilisateur ou à des fins publicitaires.',
  typeThird: 'Les cookies « tiers » sont déposés par (ou pour) un site B (souvent une régie publicitaire) sur un site A. Cela permet au site B de savoir quelles pages l’utilisateur a visitées sur le site A et de collecter des informations sur lui.',
  usedTitle: 'Quels cookies sont utilisés sur la plateforme {site}',
  necessaryGroup: 'Cookies nécessaires au bon fonctionnement de la plateforme / cookies de fonctionnalité',
  exemptGroup: 'Cookies utilisés jusqu’à votre refus',
  provider: 'Nom du fournisseur de service',
  function: 'Fonction et emplacement',
  cookies: 'Nom du ou des cookies',
  purpose: 'Finalités',
  duration: 'Durée',
  party: 'Déposé par',
  country: 'Pays',
  partyFirst: 'Ce site',
  partyThird: 'Un tiers',
  httpOnly: 'ne peut être effacé depuis cette page',
  session: 'Jusqu’à la fermeture du navigateur',
  ownFunction: 'Choix relatifs à vos préférences en matière de cookies',
  ownPurpose: 'Mémoriser les préférences du visiteur en matière de cookies',
  recordPurpose: 'Garder la trace d’un choix jusqu’à sa réception par ce site',
  choiceTitle: 'Votre choix',
  choiceNone: 'Vous n’avez pas encore choisi ; rien de facultatif n’est utilisé.',
  choiceDate: 'Vous avez choisi le {date}.',
  granted: 'Autorisé : {names}',
  denied: 'Refusé : {names}',
  change: 'Modifier mon choix',
};
