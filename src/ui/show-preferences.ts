// Fetches the preferences and shows them.
// How they look and what they save is in preferences.ts.

import {loadDeclared} from './declared.js';
import {page} from './page.js';

/** Shows the preferences, at the category or service `name` if there is one. */
export async function showPreferences(name?: string | null): Promise<void> {
  const {core, element} = page;
  const [preferences, declared] = await Promise.all([core.load(() => import('./preferences.js')), loadDeclared()]);
  if (!declared) return;
  await preferences.open(declared, name);
  if (element.matches('[record-href]')) (await core.load(() => import('./receipt.js'))).showReceipt();
}
