// Catalan, with guillemets without spaces inside and a raised dot in l·l: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'La vostra elecció sobre les galetes',
  who: '{site} us pregunta si també pot fer servir galetes i serveis:',
  third: 'Alguns d’aquests serveis són de tercers.',
  free: 'Podeu dir que no i canviar d’opinió en qualsevol moment.',
  signal: 'El vostre navegador demana als llocs web que no segueixin la vostra navegació (Global Privacy Control). Desactivat fins que ho marqueu a la configuració de les galetes: {names}',
  accept: 'Accepta-ho tot',
  reject: 'Rebutja-ho tot',
  settings: 'Configura',
  saved: 'S’ha desat la vostra elecció.',
  close: 'Tanca',
  functional: 'Funcionals',
  functionalText: 'Per a funcions addicionals i per a les vostres preferències.',
  statistical: 'Estadístiques',
  statisticalText: 'Per comptar les visites i veure com s’utilitza el lloc web.',
  marketing: 'Publicitat',
  marketingText: 'Per mostrar publicitat i mesurar-ne els resultats.',
  'third-party': 'Continguts de tercers',
  'third-partyText': 'Per mostrar vídeos, mapes i continguts semblants d’altres llocs web.',
  policyTitle: 'Política de galetes',
};
