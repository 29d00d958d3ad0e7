// Fails when the first page of a participant grows too heavy for an old phone on a bad network, at the back of a full canteen.
// It is usable when its words stand there: the door, with what the server says of it. How it looks comes after that.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MAX_BYTES = 60_000;
const MAX_SCRIPT_BYTES = 30_000;
const MAX_REQUESTS = 6;
/** What the server says of the door, and the headers of an answer: about. */
const DOOR_BYTES = 600;
const HEADERS_BYTES = 500;

type Manifest = Readonly<Record<string, { readonly file: string; readonly css?: readonly string[] }>>;

const page = readFileSync('dist/join/index.html', 'utf8');
// biome-ignore lint/nursery/noUnsafeTypeAssertion: Vite wrote it.
const manifest = JSON.parse(readFileSync('dist/phone.json', 'utf8')) as Manifest;
const named = [...page.matchAll(/(?:src|href)="(assets\/[^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
const words = Object.entries(manifest).flatMap(([source, { file }]) =>
  source.endsWith('content/join/da/door.ts') ? file : [],
);
const files = [...new Set([...named, ...words])];
const scriptBytes = weightOf(files.filter((file) => file.endsWith('.js')));
const requests = 1 + files.length + 1;
const bytes =
  Buffer.byteLength(page) +
  scriptBytes +
  weightOf(files.filter((file) => file.endsWith('.css'))) +
  DOOR_BYTES +
  requests * HEADERS_BYTES;

console.log(
  `door: ${bytes} of ${MAX_BYTES} bytes, of these ${scriptBytes} of ${MAX_SCRIPT_BYTES} are script, in ${requests} of ${MAX_REQUESTS} requests`,
);
const isWhole = named.length > 0 && words.length === 1;
if (!isWhole || bytes > MAX_BYTES || scriptBytes > MAX_SCRIPT_BYTES || requests > MAX_REQUESTS) process.exitCode = 1;

function weightOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(`dist/${path}`), { level: 9 }).length, 0);
}
