// Where Java is, which the Nu HTML checker needs (e2e/accessible/html.spec.ts).
// Installs nothing: that is install.ts.
import {spawnSync} from 'node:child_process';
import {onPath} from './places.js';

/** One that runs: macOS has a program of that name which only tells where to get it. */
export function findJava(): string | undefined {
  const java = onPath('java');
  return java && spawnSync(java, ['-version']).status === 0 ? java : undefined;
}
