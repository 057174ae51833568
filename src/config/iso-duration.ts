// Durations as they are declared, in the form of ISO 8601 (P13M, P1Y2M, PT30M): how many of each unit.
// What they are called is left to lang/duration.ts.

const FORM = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** Years, months, weeks, days, hours, minutes, seconds, where they are written; nothing of what is no duration. */
export function readDuration(text: string): readonly (number | undefined)[] | undefined {
  const counts = FORM.exec(text)?.slice(1).map((count: string | undefined) => (count ? +count : undefined));
  return counts?.some((count) => count !== undefined) ? counts : undefined;
}
