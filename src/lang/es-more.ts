// Spanish of Spain: the preferences and the placeholders.
// The banner's words are in es.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Configuración de cookies',
  preferencesIntro: 'Elija qué puede usar {site}. Puede volver aquí en cualquier momento.',
  nothing: '{site} solo usa lo que necesita para funcionar. No hay nada que elegir.',
  save: 'Guardar mi elección',
  details: 'Detalles',
  alwaysOn: 'Siempre activas',
  exempt: 'Activo hasta que lo rechace',
  isNew: 'Nuevo',
  necessary: 'Necesarias',
  necessaryText: 'Imprescindibles para que este sitio web funcione.',
  privacy: 'Política de privacidad',
  remains: 'Ha rechazado lo siguiente, pero esta página no puede borrar lo que quizá quede de ello. Usted sí puede hacerlo en los ajustes de su navegador:',
  receipt: 'Justificante de su elección',
  copy: 'Copiar',
  copied: 'Copiado.',
  selected: 'Seleccionado, listo para copiar.',
  notLoaded: 'No se ha cargado: {who}',
  loadOnce: 'Cargar una vez',
  alwaysAllow: 'Permitir siempre',
  newTab: 'Abrir en una pestaña nueva',
  newWindow: 'pestaña nueva',
  object: 'Rechazar estos servicios',
};
