// Greek, with ; as the question mark and guillemets without spaces: the banner, which is all that most visitors read.
// Keys as in en.ts.

import type {Texts} from './en.js';

export const texts: Texts = {
  title: 'Η επιλογή σας για τα cookies',
  who: 'Ο ιστότοπος {site} ρωτά αν μπορεί να χρησιμοποιεί επίσης cookies και υπηρεσίες:',
  third: 'Ορισμένα από αυτά ανήκουν σε τρίτους.',
  free: 'Μπορείτε να αρνηθείτε και να αλλάξετε γνώμη οποτεδήποτε.',
  signal: 'Το πρόγραμμα περιήγησής σας ζητά από τους ιστότοπους να μη σας παρακολουθούν (Global Privacy Control). Ανενεργά μέχρι να τα επιλέξετε στις ρυθμίσεις cookies: {names}',
  accept: 'Αποδοχή όλων',
  reject: 'Απόρριψη όλων',
  settings: 'Ρυθμίσεις',
  saved: 'Η επιλογή σας αποθηκεύτηκε.',
  close: 'Κλείσιμο',
  functional: 'Λειτουργικά',
  functionalText: 'Για πρόσθετες λειτουργίες και για τις προτιμήσεις σας.',
  statistical: 'Στατιστικά',
  statisticalText: 'Για να μετρώνται οι επισκέψεις και να φαίνεται πώς χρησιμοποιείται ο ιστότοπος.',
  marketing: 'Διαφήμιση',
  marketingText: 'Για την προβολή διαφημίσεων και τη μέτρησή τους.',
  'third-party': 'Περιεχόμενο τρίτων',
  'third-partyText': 'Για την προβολή βίντεο, χαρτών και παρόμοιου περιεχομένου από άλλους ιστότοπους.',
  policyTitle: 'Πολιτική cookies',
};
