// `npm start`: installs and builds what is missing, then runs the server. Written for whatever Node the machine has.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { install } from './installation.mjs';
import { buildPages } from './pages.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const node = install();
buildPages(node);

// What Node makes of our files once, it need not make again.
const env = { NODE_COMPILE_CACHE: 'node_modules/.cache/compiled', ...process.env };
const server = spawn(node, ['src/main.ts'], { stdio: 'inherit', env });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
