// `npm start`: installs and builds what is missing, then runs the server. Written for whatever Node the machine has.
import { fileURLToPath } from 'node:url';
import { handOver, run } from './children.mjs';
import { install } from './installation.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const node = await install();
// What Node makes of our files once, it need not make again.
const env = { NODE_COMPILE_CACHE: 'node_modules/.cache/compiled', ...process.env };
const status = await run(node, ['scripts/pages.ts'], { env });
if (status === 0) handOver(node, ['src/main.ts'], env);
else process.exitCode = 1;
