// German: the declaration.
// The banner's words are in de.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Wir verwenden Cookies, damit diese Website richtig funktioniert.',
  introStatistical: 'Wir verwenden Cookies, damit diese Website richtig funktioniert. Wenn Sie zustimmen, sehen wir damit auch, wie die Website genutzt wird.',
  whatTitle: 'Was ist ein Cookie?',
  what: 'Ein Cookie ist ein meist kleiner Datensatz mit einem Namen, den eine Website, die Sie besuchen, an Ihren Browser senden kann. Ihr Browser speichert ihn für eine bestimmte Zeit und sendet ihn bei jedem weiteren Besuch an den Webserver zurück. Cookies haben viele Verwendungszwecke: Mit ihnen lassen sich Ihre Anmeldedaten für einen Onlineshop oder der aktuelle Inhalt Ihres Warenkorbs speichern, sie können als Kennung dienen, um Ihr Surfverhalten für Statistik oder Werbung zu verfolgen, usw.',
  typesTitle: 'Es gibt verschiedene Arten von Cookies:',
  typeNecessary: '„Notwendige“ interne Cookies ermöglichen es, Informationen zwischen zwei Besuchen derselben Website mit demselben Gerät zu speichern. So lassen sich ein Warenkorb, Anmeldedaten oder Anzeigeeinstellungen speichern. Eine Einwilligung ist nicht erforderlich.',
  typeStatistical: 'Mit „statistischen“ Cookies lässt sich verfolgen, was eine Person auf einer Website tut. Sind die Statistiken anonymisiert (das heißt, lassen sie keinen Rückschluss auf eine Person zu), ist keine Einwilligung erforderlich.',
  typeInternal: '„Interne“ Cookies oder „Erstanbieter-Cookies“ werden von der besuchten Website gesetzt. Diese können zu den notwendigen Cookies hinzukommen, personenbezogene Daten erheben, das Nutzungsverhalten verfolgen und Werbezwecken dienen.',
  typeThird: '„Drittanbieter-Cookies“ werden von einer (oder für eine) Website B (oft die eines Werbeunternehmens) auf einer Website A gesetzt. So kann Website B sehen, welche Seiten eine Person auf Website A besucht hat, und Informationen über sie sammeln.',
  usedTitle: 'Welche Cookies die Plattform {site} verwendet',
  necessaryGroup: 'Cookies, die für das richtige Funktionieren der Plattform notwendig sind / Funktions-Cookies',
  exemptGroup: 'Cookies, die verwendet werden, bis Sie sie ablehnen',
  provider: 'Name des Dienstanbieters',
  function: 'Funktion und Einsatzort',
  cookies: 'Cookie-Name(n)',
  purpose: 'Zwecke',
  duration: 'Speicherdauer',
  party: 'Gesetzt durch',
  country: 'Land',
  partyFirst: 'Diese Website',
  partyThird: 'Dritte',
  httpOnly: 'kann von dieser Seite aus nicht gelöscht werden',
  session: 'Bis der Browser geschlossen wird',
  ownFunction: 'Auswahl Ihrer Cookie-Einstellungen',
  ownPurpose: 'Um Ihre Cookie-Einstellungen zu speichern',
  recordPurpose: 'Um den Nachweis einer Auswahl aufzubewahren, bis diese Website ihn erhalten hat',
  choiceTitle: 'Ihre Auswahl',
  choiceNone: 'Sie haben noch keine Auswahl getroffen; Optionales wird nicht verwendet.',
  choiceDate: 'Sie haben Ihre Auswahl am {date} getroffen.',
  granted: 'Erlaubt: {names}',
  denied: 'Abgelehnt: {names}',
  change: 'Auswahl ändern',
};
