// When a vendor is told of the choice: as it is, and after each change, from wherever it comes.
// What is told to whom is said in the file of each signal.

import type {Core} from '../core/state.js';

type Tell = (core: Core) => void;

const textOf = ({consent}: Core): string => (consent ? [consent.granted, consent.denied].join(' ') : '');

/** What each was told last; each build has signals of its own, or all of them share this. */
const told = new Map<Tell, string>();

/** Calls `tell` now, if there is a choice, and after each change of it, also when it is forgotten. Never twice with the same one, whoever begins again. */
export function follow(core: Core, tell: Tell): void {
  const follow = (): void => {
    const choice = textOf(core);
    if (choice === told.get(tell)) return;
    told.set(tell, choice);
    tell(core);
  };
  if (!told.has(tell)) {
    told.set(tell, '');
    document.addEventListener('consent-change', follow, true);
  }
  follow();
}
