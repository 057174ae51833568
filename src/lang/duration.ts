// Dates, and durations as declared (ISO 8601, or "session"), in the words of a language.
// By Intl; what is no duration is shown as the owner wrote it.

import {readDuration} from '../config/iso-duration.js';

const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** Chromium's Intl knows no Basque, which has one form for one and many. */
const OWN: Readonly<Record<string, readonly string[]>> = {eu: ['urte', 'hilabete', 'aste', 'egun', 'ordu', 'minutu', 'segundo']};

/** A text, and the language that it is in. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
}

/** A language tag as browsers want it; of a malformed one its language alone. */
export function toLocale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    return lang.split('-')[0]!;
  }
}

/** The language as the browser knows it; where it does not, Intl would speak the browser's own. */
const known = (lang: string): string | undefined => Intl.DateTimeFormat.supportedLocalesOf(toLocale(lang))[0];

const formats = new Map<string, Intl.NumberFormat>();

/** A long table asks for few of them over and over, and each takes long to make. */
function unitFormat(locale: string, unit: string): Intl.NumberFormat {
  const key = locale + unit;
  if (!formats.has(key)) formats.set(key, new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay: 'long'}));
  return formats.get(key)!;
}

const join = (parts: readonly string[], locale: string): string => (parts[1] ? new Intl.ListFormat(locale, {type: 'unit'}).format(parts) : parts[0]!);

/** `session` is the word for "as long as the browser is open". In a language that nobody knows, it is English. */
export function printDuration(duration: string, lang: string, session: string): Spoken {
  const counts = readDuration(duration);
  if (!counts) return {text: duration === 'session' ? session : duration, lang};
  const locale = known(lang);
  const own = locale ? undefined : OWN[lang.split('-')[0]!.toLowerCase()];
  // Intl.DurationFormat is younger than our oldest browsers.
  const parts = counts.flatMap((count, index) => (count === undefined ? [] : own ? `${count} ${own[index]}` : unitFormat(locale ?? 'en', UNITS[index]!).format(count)));
  return {text: own ? parts.join(', ') : join(parts, locale ?? 'en'), lang: locale || own ? lang : 'en'};
}

/** A day, of the visitor's zone or another one. In a language that the browser does not know it is in figures, as Swedes and machines write it. */
export function printDate(date: Date, lang: string, timeZone?: string): string {
  const locale = known(lang);
  return new Intl.DateTimeFormat(locale ?? 'sv', {dateStyle: locale ? 'long' : 'short', ...(timeZone && {timeZone})}).format(date);
}

/** Names as a list in a sentence. */
export function printNames(names: readonly string[], lang: string): string {
  const locale = known(lang);
  return locale ? new Intl.ListFormat(locale).format(names) : names.join(', ');
}
