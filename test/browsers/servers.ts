// Where the servers' languages are that sites of test/apps are written in: PHP, and a Python that has Django.
// Installs nothing: that is install.ts.
import {spawnSync} from 'node:child_process';
import {onPath} from './places.js';

/** The one on the PATH may be without Django, which Debian puts into the system's own. */
const PYTHONS = ['python3', '/usr/bin/python3'];

export const findPhp = (): string | undefined => onPath('php');

/** A Python that has Django. */
export const findDjango = (): string | undefined =>
  PYTHONS.find((python) => spawnSync(python, ['-c', 'import django']).status === 0);
