// Basque: the declaration.
// The banner's words are in eu.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Cookieak erabiltzen ditugu webgune honek ondo funtziona dezan.',
  introStatistical: 'Cookieak erabiltzen ditugu webgune honek ondo funtziona dezan eta, onartzen baduzu, nola erabiltzen den ikusteko.',
  whatTitle: 'Zer da cookie bat?',
  what: 'Cookie bat datu bat da, oro har txikia eta izen batez identifikatua, bisitatzen ari zaren webgune batek zure nabigatzailera bidal dezakeena. Nabigatzaileak denbora jakin batez gordetzen du, eta web-zerbitzarira itzultzen du bisita berri bakoitzean. Cookieek erabilera asko dituzte: online denda batean saioa hasteko zure datuak edo erosketa-saskiaren uneko edukia gogoratzeko balio dezakete, edo zure nabigazioaren jarraipena egiteko identifikatzaile gisa, estatistikarako edo publizitaterako, etab.',
  typesTitle: 'Hainbat cookie mota daude:',
  typeNecessary: 'Barneko cookie «beharrezkoek» informazioa gordetzen dute gailu berak webgune berera egindako bi bisitaren artean. Erosketa-saski bat, saioa hasteko datuak edo interfazearen hobespenak gorde ditzakete. Ez dute erabiltzailearen baimenik behar.',
  typeStatistical: 'Cookie «estatistikoekin», erabiltzaile batek webgune batean egiten duenaren jarraipena egin daiteke. Estatistikak anonimizatuta badaude (hau da, ezin bada jakin zein pertsonarenak diren), ez da erabiltzailearen baimenik behar.',
  typeInternal: 'Cookie «barnekoak» edo «propioak» bisitatutako webguneak jartzen ditu. Beharrezko cookieez gain jar daitezke, eta datu pertsonalak biltzeko, erabiltzailearen portaeraren jarraipena egiteko eta publizitaterako erabil daitezke.',
  typeThird: '«Hirugarrenen» cookieak B webgune batek (sarritan, publizitate-agentzia batek), edo haren izenean beste norbaitek, jartzen ditu A webgune batean. Horrela, B webguneak jakin dezake erabiltzaileak A webguneko zein orri bisitatu dituen, eta hari buruzko informazioa bil dezake.',
  usedTitle: '{site} plataforman erabiltzen diren cookieak',
  necessaryGroup: 'Plataformak ondo funtzionatzeko behar dituen cookieak / funtzionaltasun-cookieak',
  exemptGroup: 'Zuk baztertu arte erabiltzen diren cookieak',
  provider: 'Zerbitzu-hornitzailearen izena',
  function: 'Funtzioa eta kokalekua',
  cookies: 'Cookieen izenak',
  purpose: 'Helburuak',
  duration: 'Iraupena',
  party: 'Jartzailea',
  country: 'Herrialdea',
  partyFirst: 'Webgune hau',
  partyThird: 'Hirugarren bat',
  httpOnly: 'ezin da orri honetatik ezabatu',
  session: 'Nabigatzailea itxi arte',
  ownFunction: 'Cookieei buruzko zure hobespenekin lotutako aukerak',
  ownPurpose: 'Bisitariak cookieei buruz dituen hobespenak gogoratzea',
  recordPurpose: 'Aukera baten erregistroa gordetzea, webgune honek jaso arte',
  choiceTitle: 'Zure aukera',
  choiceNone: 'Oraindik ez duzu aukeratu; ez da hautazko ezer erabiltzen.',
  choiceDate: 'Aukeraren data: {date}.',
  granted: 'Baimenduta: {names}',
  denied: 'Baztertuta: {names}',
  change: 'Aldatu nire aukera',
};
