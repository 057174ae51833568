// Swedish: the preferences and the placeholders.
// The banner's words are in sv.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Inställningar för kakor',
  preferencesIntro: 'Välj vad {site} får använda. Du kan komma tillbaka hit när som helst.',
  nothing: '{site} använder bara det som behövs för att webbplatsen ska fungera. Det finns inget att välja.',
  save: 'Spara mitt val',
  details: 'Detaljer',
  alwaysOn: 'Alltid på',
  exempt: 'På tills du säger nej',
  isNew: 'Nytt',
  necessary: 'Nödvändiga',
  necessaryText: 'Behövs för att webbplatsen ska fungera.',
  privacy: 'Integritetspolicy',
  remains: 'Du har avvisat dessa, men den här sidan kan inte radera det som kanske finns kvar av dem. Det kan du göra i webbläsarens inställningar:',
  receipt: 'Kvitto på ditt val',
  copy: 'Kopiera',
  copied: 'Kopierat.',
  selected: 'Markerat för kopiering.',
  notLoaded: 'Inte inläst: {who}',
  loadOnce: 'Läs in en gång',
  alwaysAllow: 'Tillåt alltid',
  newTab: 'Öppna i en ny flik',
  newWindow: 'ny flik',
  object: 'Avvisa dessa tjänster',
};
