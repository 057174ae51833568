// A table of cookies as the largest sites have it: 1,000 rows, of which 100 belong to services that can be chosen one by one.
// How a tool shows it is said in its own file.
import {CATEGORIES} from './categories.js';

export interface TableRow {
  readonly category: string;
  /** The service that it belongs to, if that is one that can be chosen. */
  readonly service: string | undefined;
  readonly cookie: string;
  readonly provider: string;
  readonly purpose: string;
  readonly duration: string;
}

export const TABLE_ROWS: readonly TableRow[] = Array.from({length: 1000}, (_, index) => ({
  // By category, as all tables have it.
  category: CATEGORIES[Math.floor(index / 250)]!.name,
  service: index % 10 ? undefined : `service${index}`,
  cookie: `cookie_${index}`,
  provider: `Provider ${index}`,
  purpose: `To do what service ${index} is there for`,
  duration: `P${(index % 12) + 1}M`,
}));
