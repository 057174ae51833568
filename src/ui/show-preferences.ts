// Fetches the preferences and shows them, with what cannot be erased and the receipt at their end, where there are such.
// How they look and what they save is in preferences.ts.

import {loadDeclared} from './declared.js';
import {loadChoice, page} from './page.js';

/** Shows the preferences, at the category or service `name` if there is one. */
export async function showPreferences(name?: string | null): Promise<void> {
  const {core, element} = page;
  const [preferences, declared] = await Promise.all([core.load(() => import('./preferences.js')), loadDeclared()]);
  if (!declared) return;
  await preferences.open(declared, name);
  const remains = await (await loadChoice()).findRemains(core, declared.config);
  if (remains[0]) (await core.load(() => import('./remains.js'))).show(remains);
  if (element.matches('[record-href]')) (await core.load(() => import('./receipt.js'))).showReceipt();
}
