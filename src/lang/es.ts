// Spanish of Spain, with guillemets without spaces inside and inverted question marks: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Su elección sobre las cookies',
  who: '{site} le pregunta si también puede usar cookies y servicios:',
  third: 'Algunos de estos servicios son de terceros.',
  free: 'Puede decir que no y cambiar de opinión en cualquier momento.',
  signal: 'Su navegador pide a los sitios web que no sigan su navegación (Global Privacy Control). Desactivado hasta que lo marque en la configuración de cookies: {names}',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  settings: 'Configurar',
  saved: 'Se ha guardado su elección.',
  close: 'Cerrar',
  functional: 'Funcionales',
  functionalText: 'Para funciones adicionales y para sus preferencias.',
  statistical: 'Estadísticas',
  statisticalText: 'Para contar las visitas y ver cómo se usa el sitio web.',
  marketing: 'Publicidad',
  marketingText: 'Para mostrar publicidad y medir los resultados.',
  'third-party': 'Contenidos de terceros',
  'third-partyText': 'Para mostrar vídeos, mapas y contenidos similares de otros sitios web.',
  policyTitle: 'Política de cookies',
};
