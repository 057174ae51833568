// Which names a choice grants and which it denies. A category is granted only if all its services are.
// Pure; save.ts writes the result down.

import type {Consent} from '../core/consent.js';
import {type Category, type Config, namesOf, NECESSARY} from '../config/config.js';
import {isExempt} from '../config/exempt.js';

export type Choice = Pick<Consent, 'granted' | 'denied'>;

/** The names that one name stands for: a category brings its services. */
function spread(config: Config, name: string): string[] {
  const services = config.categories.find((category) => category.name === name)?.services ?? [];
  return [name, ...services.flatMap((service) => service.name || [])];
}

/** By its services. One that runs until refused says nothing of a category that does not: the visitor only left it as it was. */
function isGranted(config: Config, {name, services}: Category, answers: ReadonlyMap<string, boolean>): boolean {
  const telling = services.filter((service) => config.exempt.includes(name) || !isExempt(config, service));
  return !!telling[0] && services.every((service) => answers.get(service.name));
}

/** Puts names into one list each; what is neither granted nor denied stays undecided. */
function settle(config: Config, granted: ReadonlySet<string>, denied: ReadonlySet<string>): Choice {
  const answers = new Map<string, boolean>();
  for (const name of namesOf(config)) {
    if (granted.has(name)) answers.set(name, true);
    else if (denied.has(name)) answers.set(name, false);
  }
  for (const category of config.categories) {
    const {name, services} = category;
    if (name === NECESSARY) continue;
    if (services.some((service) => answers.get(service.name) === false)) answers.set(name, false);
    else if (isGranted(config, category, answers)) answers.set(name, true);
  }
  const list = (answer: boolean): string[] => [...answers].flatMap(([name, one]) => (one === answer ? name : []));
  return {granted: list(true), denied: list(false)};
}

/** The choice after some names got one answer; others keep theirs. */
export function change(config: Config, consent: Consent | undefined, names: readonly string[], answer: boolean): Choice {
  const changed = names.flatMap((name) => spread(config, name));
  const rest = (list: readonly string[] = []): string[] => list.filter((name) => !changed.includes(name));
  const granted = new Set([...rest(consent?.granted), ...(answer ? changed : [])]);
  const denied = new Set([...rest(consent?.denied), ...(answer ? [] : changed)]);
  return settle(config, granted, denied);
}

/** The choice that grants just these names and denies all others. */
export function grantOnly(config: Config, names: readonly string[]): Choice {
  const granted = new Set(names);
  return settle(config, granted, new Set(namesOf(config).filter((name) => !granted.has(name))));
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((name) => other.includes(name));

export const isSameChoice = (one: Choice, other: Choice): boolean =>
  isSame(one.granted, other.granted) && isSame(one.denied, other.denied);
