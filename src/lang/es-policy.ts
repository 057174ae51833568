// Spanish of Spain: the declaration.
// The banner's words are in es.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Usamos cookies para que este sitio web funcione correctamente.',
  introStatistical: 'Usamos cookies para que este sitio web funcione correctamente y, si está de acuerdo, para ver cómo se usa.',
  whatTitle: '¿Qué es una cookie?',
  what: 'Una cookie es un fragmento de datos, generalmente pequeño, identificado por un nombre, que un sitio web que usted visita puede enviar a su navegador. El navegador lo guarda durante cierto tiempo y lo devuelve al servidor web en cada nueva visita. Las cookies tienen muchos usos: pueden servir para recordar sus datos de acceso como cliente de una tienda en línea o el contenido actual de su carrito de la compra, o como identificador para seguir su navegación con fines estadísticos o publicitarios, etc.',
  typesTitle: 'Existen varios tipos de cookies:',
  typeNecessary: 'Las cookies internas «necesarias» permiten guardar información entre dos visitas al mismo sitio web desde el mismo dispositivo. Pueden guardar un carrito de la compra, datos de acceso o preferencias de la interfaz. No requieren el consentimiento del usuario.',
  typeStatistical: 'Las cookies «estadísticas» permiten seguir las acciones de un internauta en un sitio web. Cuando las estadísticas están anonimizadas (es decir, no se pueden vincular a ninguna persona), no se requiere el consentimiento del usuario.',
  typeInternal: 'Las cookies «internas» o «propias» las instala el sitio web visitado. Pueden sumarse a las cookies necesarias y usarse para recoger datos personales, para seguir el comportamiento del usuario y con fines publicitarios.',
  typeThird: 'Las cookies «de terceros» las instala un sitio web B (a menudo, una agencia de publicidad), u otro por encargo de este, en un sitio web A. Así, el sitio web B puede saber qué páginas ha visitado el usuario en el sitio web A y recoger información sobre él.',
  usedTitle: 'Cookies que se usan en la plataforma {site}',
  necessaryGroup: 'Cookies necesarias para el buen funcionamiento de la plataforma / cookies de funcionalidad',
  exemptGroup: 'Cookies que se usan hasta que las rechace',
  provider: 'Nombre del proveedor del servicio',
  function: 'Función y ubicación',
  cookies: 'Nombre de las cookies',
  purpose: 'Finalidades',
  duration: 'Duración',
  party: 'Instalada por',
  country: 'País',
  partyFirst: 'Este sitio web',
  partyThird: 'Un tercero',
  httpOnly: 'no se puede borrar desde esta página',
  session: 'Hasta que se cierre el navegador',
  ownFunction: 'Elecciones relativas a sus preferencias de cookies',
  ownPurpose: 'Recordar las preferencias de cookies del visitante',
  recordPurpose: 'Guardar el registro de una elección hasta que este sitio web lo reciba',
  choiceTitle: 'Su elección',
  choiceNone: 'Todavía no ha elegido; no se usa nada opcional.',
  choiceDate: 'Elección hecha el {date}.',
  granted: 'Permitido: {names}',
  denied: 'Rechazado: {names}',
  change: 'Cambiar mi elección',
};
