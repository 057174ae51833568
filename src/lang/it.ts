// Italian, with guillemets without spaces and “tu”, as public bodies address their visitors: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'La tua scelta sui cookie',
  who: '{site} ti chiede se può usare anche questi cookie e servizi:',
  third: 'Alcuni sono di terze parti.',
  free: 'Puoi rifiutare e cambiare idea in qualsiasi momento.',
  signal: 'Il tuo browser chiede ai siti web di non seguire la tua navigazione (Global Privacy Control). Disattivato finché non lo selezioni nelle impostazioni dei cookie: {names}',
  accept: 'Accetta tutto',
  reject: 'Rifiuta tutto',
  settings: 'Impostazioni',
  saved: 'La tua scelta è stata salvata.',
  close: 'Chiudi',
  functional: 'Funzionali',
  functionalText: 'Per funzioni aggiuntive e per le tue preferenze.',
  statistical: 'Statistici',
  statisticalText: 'Per contare le visite e vedere come viene usato il sito.',
  marketing: 'Pubblicità',
  marketingText: 'Per mostrare pubblicità e misurarne l’effetto.',
  'third-party': 'Contenuti di terze parti',
  'third-partyText': 'Per mostrare video, mappe e simili provenienti da altri siti.',
  policyTitle: 'Informativa sui cookie',
};
