// Italian: the preferences and the placeholders.
// The banner's words are in it.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Impostazioni dei cookie',
  preferencesIntro: 'Scegli che cosa può usare {site}. Puoi tornare qui in qualsiasi momento.',
  nothing: '{site} usa solo ciò che gli serve per funzionare. Non c’è nulla da scegliere.',
  save: 'Salva la mia scelta',
  details: 'Dettagli',
  alwaysOn: 'Sempre attivi',
  exempt: 'In uso fino al tuo rifiuto',
  isNew: 'Novità',
  necessary: 'Necessari',
  necessaryText: 'Servono per far funzionare il sito.',
  privacy: 'Informativa sulla privacy',
  remains: 'Li hai rifiutati, ma questa pagina non può cancellare ciò che forse ne rimane. Puoi farlo nelle impostazioni del browser:',
  receipt: 'Ricevuta della tua scelta',
  copy: 'Copia',
  copied: 'Copiato.',
  selected: 'Selezionato, da copiare.',
  notLoaded: 'Non caricato: {who}',
  loadOnce: 'Carica una volta',
  alwaysAllow: 'Consenti sempre',
  newTab: 'Apri in una nuova scheda',
  newWindow: 'nuova scheda',
  object: 'Rifiuta questi servizi',
};
