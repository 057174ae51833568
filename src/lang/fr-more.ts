// French: the preferences and the placeholders.
// The banner's words are in fr.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Gestion des cookies',
  preferencesIntro: 'Choisissez ce que {site} peut utiliser. Vous pouvez revenir ici à tout moment.',
  nothing: '{site} n’utilise que ce qu’il lui faut pour fonctionner. Il n’y a rien à choisir.',
  save: 'Enregistrer mon choix',
  details: 'Détails',
  alwaysOn: 'Toujours actif',
  exempt: 'Actif jusqu’à votre refus',
  isNew: 'Nouveau',
  necessary: 'Nécessaires',
  necessaryText: 'Indispensables au fonctionnement du site.',
  privacy: 'Politique de confidentialité',
  remains: 'Vous les avez refusés, mais cette page ne peut effacer ce qu’il en reste peut-être. Vous le pouvez, dans les réglages de votre navigateur :',
  receipt: 'Reçu de votre choix',
  copy: 'Copier',
  copied: 'Copié.',
  selected: 'Sélectionné, à copier.',
  notLoaded: 'Non chargé : {who}',
  loadOnce: 'Charger une fois',
  alwaysAllow: 'Toujours autoriser',
  newTab: 'Ouvrir dans un nouvel onglet',
  newWindow: 'nouvel onglet',
  object: 'Refuser ces services',
};
