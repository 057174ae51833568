export const load = (): number => 1;
