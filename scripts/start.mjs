// `npm start`: installs and builds what is missing, then runs the server. Written for whatever Node the machine has.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { handOver, run } from './children.mjs';
import { install } from './installation.mjs';
import { SERVER_OPTIONS } from './server-options.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// What Node makes of our files once, it need not make again.
const env = { NODE_COMPILE_CACHE: 'node_modules/.cache/compiled', ...process.env };
// Pages that are built of these very sources need nothing of what builds them.
let node = await install({ development: !existsSync('dist/.made-of.json') });
let status = await run(node, ['scripts/pages.ts', '--look'], { env });
if (status !== 0) {
  node = await install();
  status = await run(node, ['scripts/pages.ts'], { env });
}
if (status === 0) handOver(node, [...SERVER_OPTIONS, 'src/main.ts'], env);
else process.exitCode = 1;
