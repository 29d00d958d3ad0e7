// Fails when the join page grows too heavy for an old phone on a bad network, at the back of a full canteen.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MAX_SCRIPT_BYTES = 25_000;
/** The page, its scripts and its styles; fonts and pictures come after the words are there to read. */
const MAX_REQUESTS = 6;

// Vite writes all that a page reaches without waiting into its head, also what is imported by what it imports.
const page = readFileSync('dist/join/index.html', 'utf8');
const files = [...page.matchAll(/(?:src|href)="(assets\/[^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
const scripts = files.filter((file) => file.endsWith('.js'));
const scriptBytes = scripts.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
const requests = 1 + files.length;

console.log(`join: ${scriptBytes} of ${MAX_SCRIPT_BYTES} bytes of script, ${requests} of ${MAX_REQUESTS} requests`);
if (scripts.length === 0 || scriptBytes > MAX_SCRIPT_BYTES || requests > MAX_REQUESTS) process.exitCode = 1;
