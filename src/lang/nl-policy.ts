// Dutch: the declaration.
// The banner's words are in nl.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Wij gebruiken cookies om deze site goed te laten werken.',
  introStatistical: 'Wij gebruiken cookies om deze site goed te laten werken en, als u daarmee instemt, om te zien hoe de site wordt gebruikt.',
  whatTitle: 'Wat is een cookie?',
  what: 'Een cookie is een meestal klein stukje informatie met een naam. Een website die u bezoekt, kan het naar uw browser sturen. Uw browser bewaart het een bepaalde tijd en stuurt het bij elk volgend bezoek terug naar de webserver. Cookies worden voor veel dingen gebruikt: om uw inloggegevens als klant van een webwinkel of de actuele inhoud van uw winkelwagen te onthouden, als code waarmee uw surfgedrag kan worden gevolgd voor statistiek of reclame, enzovoort.',
  typesTitle: 'Er zijn verschillende soorten cookies:',
  typeNecessary: 'Met ‘noodzakelijke’ interne cookies kan informatie worden bewaard tussen twee bezoeken aan dezelfde website met hetzelfde apparaat. Ze kunnen een winkelwagen, inloggegevens of weergavevoorkeuren bewaren. Toestemming van de gebruiker is niet nodig.',
  typeStatistical: 'Met ‘statistische’ cookies kan worden gevolgd wat een internetgebruiker op een website doet. Als de statistieken anoniem zijn gemaakt (en dus niet tot een persoon te herleiden zijn), is toestemming van de gebruiker niet nodig.',
  typeInternal: '‘Interne’ of ‘eigen’ cookies worden geplaatst door de bezochte website. Ze kunnen naast de noodzakelijke cookies worden geplaatst en worden gebruikt om persoonsgegevens te verzamelen, om het gedrag van de gebruiker te volgen en voor reclame.',
  typeThird: '‘Cookies van derden’ worden door (of voor) een website B (vaak van een reclamebedrijf) geplaatst op een website A. Zo kan website B zien welke pagina’s de gebruiker op website A heeft bezocht en informatie over de gebruiker verzamelen.',
  usedTitle: 'Welke cookies het platform {site} gebruikt',
  necessaryGroup: 'Cookies die nodig zijn om het platform goed te laten werken / functionele cookies',
  exemptGroup: 'Cookies die worden gebruikt tot u ze weigert',
  provider: 'Naam van de dienstverlener',
  function: 'Functie en plaats',
  cookies: 'Naam van de cookie(s)',
  purpose: 'Doel',
  duration: 'Bewaartermijn',
  party: 'Geplaatst door',
  country: 'Land',
  partyFirst: 'Deze site',
  partyThird: 'Derde partij',
  httpOnly: 'kan niet vanaf deze pagina worden gewist',
  session: 'Tot de browser wordt gesloten',
  ownFunction: 'Keuzes over uw cookievoorkeuren',
  ownPurpose: 'De cookievoorkeuren van de bezoeker onthouden',
  recordPurpose: 'Het bewijs van een keuze bewaren tot deze site het heeft ontvangen',
  choiceTitle: 'Uw keuze',
  choiceNone: 'U hebt nog niet gekozen; er wordt niets optioneels gebruikt.',
  choiceDate: 'U hebt gekozen op {date}.',
  granted: 'Toegestaan: {names}',
  denied: 'Geweigerd: {names}',
  change: 'Keuze wijzigen',
};
