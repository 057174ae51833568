// A line that tells how far a run is; only where somebody watches, as it would flood a log.
// Says nothing of results.

const WIDTH = 30;

export function showProgress(done: number, all: number, what: string): void {
  if (!process.stderr.isTTY) return;
  const filled = Math.round((done / all) * WIDTH);
  process.stderr.write(`\r\u001B[K${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done} of ${all} ${what}`);
}

export function endProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
}
