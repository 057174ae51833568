// Italian: the declaration.
// The banner's words are in it.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Usiamo i cookie per far funzionare bene questo sito.',
  introStatistical: 'Usiamo i cookie per far funzionare bene questo sito e, se acconsenti, per vedere come viene usato.',
  whatTitle: 'Che cos’è un cookie?',
  what: 'Un cookie è un dato, in genere di piccole dimensioni e identificato da un nome, che può essere inviato al tuo browser da un sito web che visiti. Il browser lo conserva per un certo periodo e lo rinvia al server web a ogni nuova visita. I cookie hanno molti usi: possono servire a ricordare i tuoi dati di accesso a un negozio online o il contenuto attuale del carrello, oppure come identificativo per seguire la tua navigazione a fini statistici o pubblicitari, ecc.',
  typesTitle: 'Esistono diversi tipi di cookie:',
  typeNecessary: 'I cookie interni «necessari» permettono di conservare informazioni tra due visite allo stesso sito dallo stesso dispositivo. Possono conservare un carrello, dati di accesso o preferenze di visualizzazione. Non richiedono il consenso dell’utente.',
  typeStatistical: 'I cookie «statistici» permettono di seguire le azioni di un utente su un sito. Se le statistiche sono anonimizzate (cioè non permettono di risalire a una persona), il consenso dell’utente non è richiesto.',
  typeInternal: 'I cookie «interni» o «di prima parte» sono installati dal sito visitato. Possono aggiungersi ai cookie necessari e servire a raccogliere dati personali, a seguire il comportamento dell’utente e a fini pubblicitari.',
  typeThird: 'I cookie «di terze parti» sono installati da (o per conto di) un sito B (spesso un’agenzia pubblicitaria) su un sito A. Ciò permette al sito B di sapere quali pagine l’utente ha visitato sul sito A e di raccogliere informazioni sull’utente.',
  usedTitle: 'Cookie usati sulla piattaforma {site}',
  necessaryGroup: 'Cookie necessari al corretto funzionamento della piattaforma / cookie di funzionalità',
  exemptGroup: 'Cookie usati fino al tuo rifiuto',
  provider: 'Nome del fornitore del servizio',
  function: 'Funzione e posizione',
  cookies: 'Nome dei cookie',
  purpose: 'Finalità',
  duration: 'Durata',
  party: 'Installato da',
  country: 'Paese',
  partyFirst: 'Questo sito',
  partyThird: 'Terza parte',
  httpOnly: 'non si può cancellare da questa pagina',
  session: 'Fino alla chiusura del browser',
  ownFunction: 'Scelte relative alle tue preferenze sui cookie',
  ownPurpose: 'Ricordare le preferenze del visitatore sui cookie',
  recordPurpose: 'Conservare traccia di una scelta finché questo sito non l’ha ricevuta',
  choiceTitle: 'La tua scelta',
  choiceNone: 'Non hai ancora scelto; non viene usato nulla di facoltativo.',
  choiceDate: 'Hai scelto in data {date}.',
  granted: 'Consentito: {names}',
  denied: 'Rifiutato: {names}',
  change: 'Modifica la mia scelta',
};
