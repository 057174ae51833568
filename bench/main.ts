// Runs the benchmarks while this file is being imported, as what runs TypeScript here imports nothing more once that is done.
// Which there are is said in bench.ts.
import {bench} from './bench.js';

await bench(process.argv.slice(2));
