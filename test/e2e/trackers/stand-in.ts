// Answers in place of a vendor's host, with credentials as collectors do; it learns nothing and tells nothing.
// Which host answers what is in packages/.
import type {Site} from '../site.js';

/** Answers these paths, with any query, with JSON or, for a name that ends in `.js`, a script. */
export function standIn(site: Site, host: string, answers: Record<string, string>): void {
  const origin = site.host(host);
  const headers = {
    'Access-Control-Allow-Origin': site.shop.url(''),
    'Access-Control-Allow-Credentials': 'true',
    'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  };
  for (const [path, body] of Object.entries(answers)) {
    origin.file(path, body, {headers, ...(!path.endsWith('.js') && {type: 'application/json'})});
  }
}
