// English: the preferences and the placeholders.
// The banner's words are in en.ts, those of the declaration in en-policy.ts.

export const texts = {
  preferencesTitle: 'Cookie settings',
  preferencesIntro: 'Choose what {site} may use. You can come back here at any time.',
  nothing: '{site} uses only what it needs to work. There is nothing to choose.',
  save: 'Save my choice',
  details: 'Details',
  alwaysOn: 'Always on',
  exempt: 'Runs until you refuse',
  isNew: 'New',
  necessary: 'Necessary',
  necessaryText: 'Needed for this site to work.',
  privacy: 'Privacy policy',
  remains: 'You refused these, but this page cannot erase what may be left of them. You can, in the settings of your browser:',
  receipt: 'Receipt of your choice',
  copy: 'Copy',
  copied: 'Copied.',
  selected: 'Selected, to be copied.',
  notLoaded: 'Not loaded: {who}',
  loadOnce: 'Load once',
  alwaysAllow: 'Always allow',
  newTab: 'Open in a new tab',
  newWindow: 'new tab',
  object: 'Refuse these',
};

export type MoreTexts = Readonly<Record<keyof typeof texts, string>>;
