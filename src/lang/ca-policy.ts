// Catalan: the declaration.
// The banner's words are in ca.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Fem servir galetes perquè aquest lloc web funcioni correctament.',
  introStatistical: 'Fem servir galetes perquè aquest lloc web funcioni correctament i, si hi esteu d’acord, per veure com s’utilitza.',
  whatTitle: 'Què és una galeta?',
  what: 'Una galeta és un fragment de dades, generalment petit, identificat amb un nom, que un lloc web que visiteu pot enviar al vostre navegador. El navegador el desa durant un cert temps i el torna al servidor web a cada nova visita. Les galetes tenen molts usos: poden servir per recordar les vostres dades d’accés com a client d’una botiga en línia o el contingut actual de la vostra cistella de la compra, o com a identificador per seguir la vostra navegació amb finalitats estadístiques o publicitàries, etc.',
  typesTitle: 'Hi ha diversos tipus de galetes:',
  typeNecessary: 'Les galetes internes «necessàries» permeten desar informació entre dues visites al mateix lloc web des del mateix dispositiu. Poden desar una cistella de la compra, dades d’accés o preferències de la interfície. No requereixen el consentiment de l’usuari.',
  typeStatistical: 'Les galetes «estadístiques» permeten seguir les accions d’un internauta en un lloc web. Quan les estadístiques estan anonimitzades (és a dir, no es poden vincular a cap persona), no cal el consentiment de l’usuari.',
  typeInternal: 'Les galetes «internes» o «pròpies» les instal·la el lloc web visitat. Es poden afegir a les galetes necessàries i fer servir per recollir dades personals, per seguir el comportament de l’usuari i amb finalitats publicitàries.',
  typeThird: 'Les galetes «de tercers» les instal·la un lloc web B (sovint, una agència de publicitat), o algú altre per encàrrec d’aquest, en un lloc web A. Així, el lloc web B pot saber quines pàgines ha visitat l’usuari al lloc web A i recollir informació sobre ell.',
  usedTitle: 'Galetes que es fan servir a la plataforma {site}',
  necessaryGroup: 'Galetes necessàries per al bon funcionament de la plataforma / galetes de funcionalitat',
  exemptGroup: 'Galetes que es fan servir fins que les rebutgeu',
  provider: 'Nom del proveïdor del servei',
  function: 'Funció i ubicació',
  cookies: 'Nom de les galetes',
  purpose: 'Finalitats',
  duration: 'Durada',
  party: 'Instal·lada per',
  country: 'País',
  partyFirst: 'Aquest lloc web',
  partyThird: 'Un tercer',
  httpOnly: 'no es pot esborrar des d’aquesta pàgina',
  session: 'Fins que es tanqui el navegador',
  ownFunction: 'Eleccions relatives a les vostres preferències de galetes',
  ownPurpose: 'Recordar les preferències de galetes del visitant',
  recordPurpose: 'Conservar el registre d’una elecció fins que aquest lloc web el rebi',
  choiceTitle: 'La vostra elecció',
  choiceNone: 'Encara no heu triat; no es fa servir res opcional.',
  choiceDate: 'Elecció feta el {date}.',
  granted: 'Permès: {names}',
  denied: 'Rebutjat: {names}',
  change: 'Canvia la meva elecció',
};
