// Swedish: the declaration.
// The banner's words are in sv.ts.

import type {PolicyTexts} from './en-policy.js';

export const texts: PolicyTexts = {
  intro: 'Vi använder kakor för att webbplatsen ska fungera ordentligt.',
  introStatistical: 'Vi använder kakor för att webbplatsen ska fungera ordentligt och, om du samtycker, för att se hur den används.',
  whatTitle: 'Vad är en kaka?',
  what: 'En kaka (cookie) är en mängd data, oftast liten, med ett namn. En webbplats du besöker kan skicka den till din webbläsare. Webbläsaren sparar den under en viss tid och skickar tillbaka den till webbservern vid varje nytt besök. Kakor kan användas till mycket: de kan komma ihåg dina inloggningsuppgifter som kund i en nätbutik eller vad som just nu ligger i kundvagnen, fungera som ett id för att följa hur du surfar, för statistik eller reklam, och så vidare.',
  typesTitle: 'Det finns flera typer av kakor:',
  typeNecessary: '”Nödvändiga” interna kakor gör det möjligt att spara information mellan två besök på samma webbplats från samma enhet. De kan spara en kundvagn, inloggningsuppgifter eller visningsinställningar. De kräver inte användarens samtycke.',
  typeStatistical: '”Statistiska” kakor gör det möjligt att följa vad en användare gör på en webbplats. Om statistiken är anonymiserad (det vill säga inte går att koppla till en person) krävs inte användarens samtycke.',
  typeInternal: '”Interna” kakor eller ”förstapartskakor” sparas av den webbplats man besöker. De kan sparas utöver de nödvändiga kakorna och användas för att samla in personuppgifter, för att följa användarens beteende och för reklam.',
  typeThird: '”Tredjepartskakor” sparas av (eller för) en webbplats B (ofta ett annonsföretag) på en webbplats A. Då kan webbplats B se vilka sidor användaren har besökt på webbplats A och samla in information om användaren.',
  usedTitle: 'Kakor som används på plattformen {site}',
  necessaryGroup: 'Kakor som behövs för att plattformen ska fungera ordentligt / funktionskakor',
  exemptGroup: 'Kakor som används tills du säger nej till dem',
  provider: 'Tjänsteleverantörens namn',
  function: 'Funktion och plats',
  cookies: 'Kakans eller kakornas namn',
  purpose: 'Syften',
  duration: 'Lagringstid',
  party: 'Sparas av',
  country: 'Land',
  partyFirst: 'Den här webbplatsen',
  partyThird: 'Tredje part',
  httpOnly: 'kan inte raderas från den här sidan',
  session: 'Tills webbläsaren stängs',
  ownFunction: 'Val som gäller dina inställningar för kakor',
  ownPurpose: 'För att komma ihåg besökarens inställningar för kakor',
  recordPurpose: 'För att spara uppgiften om ett val tills webbplatsen har tagit emot den',
  choiceTitle: 'Ditt val',
  choiceNone: 'Du har inte valt ännu; inget valfritt används.',
  choiceDate: 'Du valde den {date}.',
  granted: 'Tillåtet: {names}',
  denied: 'Avvisat: {names}',
  change: 'Ändra mitt val',
};
