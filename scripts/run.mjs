// Runs one of our TypeScript files with the pinned Node, whatever Node the machine has, and installs first what is missing.
import { fileURLToPath } from 'node:url';
import { handOver } from './children.mjs';
import { install } from './installation.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
handOver(await install(), process.argv.slice(2));
