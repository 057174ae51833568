// English: the banner, which is all that most visitors read.
// Its keys are those of all languages: one missing or too many elsewhere does not compile. {site} and the like are filled in.

export const texts = {
  title: 'Your choice about cookies',
  who: '{site} asks whether it may also use cookies and services:',
  third: 'Third parties are among them.',
  free: 'You can refuse, and change your mind at any time.',
  signal: 'Your browser asks websites not to track you (Global Privacy Control). Off until you tick it in the cookie settings: {names}',
  accept: 'Accept all',
  reject: 'Reject all',
  settings: 'Settings',
  saved: 'Your choice is saved.',
  close: 'Close',
  functional: 'Functional',
  functionalText: 'For extra functions and for your preferences.',
  statistical: 'Statistical',
  statisticalText: 'To count visits and see how the site is used.',
  marketing: 'Marketing',
  marketingText: 'To show advertising and measure it.',
  'third-party': 'Third-party content',
  'third-partyText': 'To show videos, maps and the like from other sites.',
  policyTitle: 'Cookies policy',
};

export type Texts = Readonly<Record<keyof typeof texts, string>>;
