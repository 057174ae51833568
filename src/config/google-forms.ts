// The forms of attributes that are passed on to Google: what is of another form is told to the author, and left out.
// Who tells: check.ts; who passes on: signals/google.ts.

/** Codes of ISO 3166-2, as Google wants them. */
export const REGIONS = /^\s*([A-Z]{2}(-[A-Z\d]{1,3})?(\s+|$))*$/;

/** Milliseconds. */
export const WAIT = /^([1-9]\d{0,3}|10000)$/;
