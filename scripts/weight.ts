// Fails when the join page grows too heavy for an old phone on a bad network, at the back of a full canteen.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const MOST_SCRIPT_BYTES = 25_000;
/** The page, its scripts and its styles; fonts and pictures come after the words are there to read. */
const MOST_REQUESTS = 6;

/** A file in Vite's manifest; `imports` are the ones that it needs before it runs. */
type Chunk = { readonly file: string; readonly css?: readonly string[]; readonly imports?: readonly string[] };

const manifest: Record<string, Chunk> = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const chunks = [...reached('join/index.html', new Set())].flatMap((key) => manifest[key] ?? []);
const styles = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
const scriptBytes = chunks.reduce((sum, { file }) => sum + gzipSync(readFileSync(`dist/${file}`)).length, 0);
const requests = 1 + chunks.length + styles.size;

console.log(`join: ${scriptBytes} of ${MOST_SCRIPT_BYTES} bytes of script, ${requests} of ${MOST_REQUESTS} requests`);
if (chunks.length === 0 || scriptBytes > MOST_SCRIPT_BYTES || requests > MOST_REQUESTS) process.exitCode = 1;

function reached(key: string, seen: Set<string>): Set<string> {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) reached(next, seen);
  return seen;
}
