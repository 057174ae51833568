// A duration as declared (ISO 8601, or "session") in the words of a language.
// By Intl; what is no duration is shown as the owner wrote it.

const FORM = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second'];

/** A language tag as browsers want it; of a malformed one its language alone. */
export function toLocale(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0]!;
  } catch {
    return lang.split('-')[0]!;
  }
}

/** `session` is the word for "as long as the browser is open". */
export function printDuration(duration: string, lang: string, session: string): string {
  if (duration === 'session') return session;
  const locale = toLocale(lang);
  const counts = FORM.exec(duration)?.slice(1) ?? [];
  // Intl.DurationFormat is younger than our oldest browsers.
  const parts = counts.flatMap((count, index) =>
    count ? new Intl.NumberFormat(locale, {style: 'unit', unit: UNITS[index]!, unitDisplay: 'long'}).format(+count) : [],
  );
  return parts[0] ? new Intl.ListFormat(locale, {type: 'unit'}).format(parts) : duration;
}
