// The attributes that any element of a page may have: what they mean, for editors' data and the tables of the documentation.
// What the gate does with them is in src/core/gate.ts and src/gate/.

/** @type {readonly {name: string, description: string}[]} */
export const PAGE_ATTRIBUTES = [
  {name: 'data-consent', description: 'Holds the element back until all of these names, of categories or services, are granted.'},
  {name: 'data-consent-src', description: 'Instead of `src`, on what is held back.'},
  {name: 'data-consent-srcset', description: 'Instead of `srcset`.'},
  {name: 'data-consent-srcdoc', description: 'Instead of `srcdoc`.'},
  {name: 'data-consent-href', description: 'Instead of `href`, on a `<link>`.'},
  {name: 'data-consent-poster', description: 'Instead of `poster`.'},
  {name: 'data-consent-data', description: 'Instead of `data`, on an `<object>`.'},
  {name: 'data-consent-type', description: 'The `type` that a script gets when it opens: `module`.'},
  {name: 'data-consent-text', description: 'Why it is held back, in your words, in the placeholder.'},
  {name: 'data-consent-link', description: 'Where the plain link of the placeholder leads.'},
  {name: 'data-consent-show', description: 'Opens the preferences when it is pressed: at the category or service that it names, if any.'},
];
