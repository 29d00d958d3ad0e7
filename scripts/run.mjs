// `npm run bench`, `backup` and `restore`: runs one of our files with the pinned Node, whatever Node the machine has.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { install } from './installation.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const child = spawn(install(), process.argv.slice(2), { stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
