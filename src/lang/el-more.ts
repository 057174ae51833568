// Greek: the preferences and the placeholders.
// The banner's words are in el.ts.

import type {MoreTexts} from './en-more.js';

export const texts: MoreTexts = {
  preferencesTitle: 'Ρυθμίσεις cookies',
  preferencesIntro: 'Επιλέξτε τι μπορεί να χρησιμοποιεί ο ιστότοπος {site}. Μπορείτε να επιστρέψετε εδώ οποτεδήποτε.',
  nothing: 'Ο ιστότοπος {site} χρησιμοποιεί μόνο όσα χρειάζεται για να λειτουργεί. Δεν υπάρχει κάτι να επιλέξετε.',
  save: 'Αποθήκευση επιλογής',
  details: 'Λεπτομέρειες',
  alwaysOn: 'Πάντα ενεργά',
  exempt: 'Λειτουργεί μέχρι να αρνηθείτε',
  isNew: 'Νέο',
  necessary: 'Απαραίτητα',
  necessaryText: 'Χρειάζονται για να λειτουργεί αυτός ο ιστότοπος.',
  privacy: 'Πολιτική απορρήτου',
  remains: 'Τα απορρίψατε, αλλά αυτή η σελίδα δεν μπορεί να διαγράψει ό,τι ίσως έχει απομείνει από αυτά. Μπορείτε να το διαγράψετε εσείς, στις ρυθμίσεις του προγράμματος περιήγησής σας:',
  receipt: 'Απόδειξη της επιλογής σας',
  copy: 'Αντιγραφή',
  copied: 'Αντιγράφηκε.',
  selected: 'Επιλέχθηκε για αντιγραφή.',
  notLoaded: 'Δεν φορτώθηκε: {who}',
  loadOnce: 'Φόρτωση μία φορά',
  alwaysAllow: 'Να επιτρέπεται πάντα',
  newTab: 'Άνοιγμα σε νέα καρτέλα',
  newWindow: 'νέα καρτέλα',
  object: 'Απόρριψη αυτών',
};
