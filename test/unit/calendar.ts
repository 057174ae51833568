// Days, months and leap years by plain arithmetic, for judging what is calculated with `Date`.
// All in UTC.

export interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

/** Each day of these years, in order. */
export function* daysOf(from: number, to: number): Generator<Day> {
  for (let year = from; year <= to; year++) {
    for (let month = 1; month <= 12; month++) {
      for (let day = 1; day <= daysIn(year, month); day++) yield {year, month, day};
    }
  }
}

/** The same day so many months later, or the last one of a shorter month. */
export function later({year, month, day}: Day, months: number): Day {
  for (let left = months; left > 0; left--) {
    year += month === 12 ? 1 : 0;
    month = month === 12 ? 1 : month + 1;
  }
  return {year, month, day: Math.min(day, daysIn(year, month))};
}

/** Days since the first of 1970. */
export function numberOf({year, month, day}: Day): number {
  let days = day - 1;
  for (let one = 1970; one < year; one++) days += isLeap(one) ? 366 : 365;
  for (let one = 1; one < month; one++) days += daysIn(year, one);
  return days;
}
