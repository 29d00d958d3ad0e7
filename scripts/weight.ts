// Fails when the first page of a participant grows too heavy for an old phone on a bad network, at the back of a full canteen.
// It is usable when its words stand there: the door, with what the server says of it. How it looks comes after that.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { LANGUAGES, type Language } from '../src/content/language.ts';

const MAX_BYTES = 60_000;
const MAX_SCRIPT_BYTES = 30 * 1024;
const MAX_REQUESTS = 6;
/** What the server says of the door, and the headers of an answer: about. */
const DOOR_BYTES = 600;
const HEADERS_BYTES = 500;

type Chunk = { readonly file: string; readonly imports?: readonly string[] };
type Manifest = Readonly<Record<string, Chunk>>;

const page = readFileSync('dist/join/index.html', 'utf8');
// biome-ignore lint/nursery/noUnsafeTypeAssertion: Vite wrote it.
const manifest = JSON.parse(readFileSync('dist/phone.json', 'utf8')) as Manifest;
const named = [...page.matchAll(/(?:src|href)="(assets\/[^"]+\.(?:js|css))"/g)].flatMap(([, file]) => file ?? []);
const weights = LANGUAGES.map(weightIn);

for (const { language, bytes, scriptBytes, requests } of weights)
  console.log(
    `door (${language}): ${bytes} of ${MAX_BYTES} bytes, of these ${scriptBytes} of ${MAX_SCRIPT_BYTES} are script, in ${requests} of ${MAX_REQUESTS} requests`,
  );
if (named.length === 0 || !weights.every(isLight)) process.exitCode = 1;

/** What the first page weighs for who reads it in this language. Throws when its words are not there. */
function weightIn(language: Language) {
  const files = [...new Set([...named, ...filesOf(`../content/join/${language}/door.ts`)])];
  const scriptBytes = weightOf(files.filter((file) => file.endsWith('.js')));
  const requests = 1 + files.length + 1;
  const bytes =
    Buffer.byteLength(page) +
    scriptBytes +
    weightOf(files.filter((file) => file.endsWith('.css'))) +
    DOOR_BYTES +
    requests * HEADERS_BYTES;
  return { language, bytes, scriptBytes, requests };
}

/** A file with all that it asks for. */
function filesOf(source: string): readonly string[] {
  const chunk = manifest[source];
  if (!chunk) throw new Error(`${source} is not among the built pages`);
  return [chunk.file, ...(chunk.imports ?? []).flatMap(filesOf)];
}

function isLight({ bytes, scriptBytes, requests }: ReturnType<typeof weightIn>): boolean {
  return bytes <= MAX_BYTES && scriptBytes <= MAX_SCRIPT_BYTES && requests <= MAX_REQUESTS;
}

function weightOf(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(`dist/${path}`), { level: 9 }).length, 0);
}
