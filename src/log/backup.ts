import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { pipeline as piped } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { ErasedAt } from './erased-list.ts';
import type { DialogueSummary, Log, Stored, StoredDialogue } from './log.ts';

/** After the first line comes one for each dialogue, and last one that says how many there were. */
const FIRST_LINE = '{"sekskant":"backup","version":1}';
const lastLine = (dialogues: number) => `{"dialogues":${dialogues}}`;
/** What people said is in it: only its owner may read it. */
const OWNER_ONLY = 0o600;

/**
 * Writes all dialogues into `file` (gzip, a line of JSON for each) while the log is in use: each is whole as it was at
 * one moment. Gives how many there are. A file of that name is replaced, once the new one is whole and on disk.
 */
export async function backUp<Event>(log: Log<Event>, file: string): Promise<number> {
  const unfinished = `${file}.unfinished`;
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    yield `${FIRST_LINE}\n`;
    for await (const stored of storedDialogues(log)) {
      count += 1;
      yield `${JSON.stringify(lineOf(stored))}\n`;
    }
    yield `${lastLine(count)}\n`;
  }
  await rm(unfinished, { force: true });
  try {
    const written = createWriteStream(unfinished, { mode: OWNER_ONLY, flags: 'wx', flush: true });
    await piped(Readable.from(lines()), createGzip(), written);
    await rename(unfinished, file);
    return count;
  } finally {
    await rm(unfinished, { force: true });
  }
}

export type Restoration = {
  /** Whether dialogues that are there become what they were then. */
  readonly replace: boolean;
  /** Dialogues that were erased since a backup was taken are not brought back. */
  readonly erasedAt: ErasedAt;
  /** Is called before the first dialogue is changed. */
  readonly onbegin?: () => void;
};

/** How many dialogues a restore brought back, and how many it left erased. */
export type Restored = { readonly back: number; readonly leftErased: number };

/**
 * Brings back what is in `file`. Dialogues that are not in it stay as they are; those that are there already are in the
 * way unless `replace`. Throws one clear line, and changes nothing, when the file is not a whole backup or something is in
 * the way.
 */
export async function restore<Event>(
  log: Log<Event>,
  file: string,
  { replace, erasedAt, onbegin }: Restoration,
): Promise<Restored> {
  const there = new Set((await log.list()).map(({ dialogue }) => dialogue));
  // The same code may have been given to a later dialogue.
  const staysErased = ({ dialogue, lastModified }: DialogueSummary) => (erasedAt.get(dialogue) ?? -1) >= lastModified;
  let inTheWay = 0;
  // Once through to the end first: what is found broken only then has changed nothing.
  for await (const stored of storedDialoguesIn(file))
    if (there.has(stored.dialogue) && !staysErased(stored)) inTheWay += 1;
  if (inTheWay > 0 && !replace) {
    throw new Error(`${inTheWay} of its dialogues are there already: with --replace they become what they were then`);
  }
  let back = 0;
  let leftErased = 0;
  for await (const stored of storedDialoguesIn<Event>(file)) {
    if (staysErased(stored)) leftErased += 1;
    else {
      if (back === 0) onbegin?.();
      await log.replace(stored);
      back += 1;
    }
  }
  return { back, leftErased };
}

/** Those that there are, and then those that came meanwhile: what was read later may lead to them. */
async function* storedDialogues<Event>(log: Log<Event>): AsyncGenerator<StoredDialogue<Event>> {
  const first = await log.list();
  yield* storedIn(log, first);
  const known = new Set(first.map(({ dialogue }) => dialogue));
  yield* storedIn(
    log,
    (await log.list()).filter(({ dialogue }) => !known.has(dialogue)),
  );
}

async function* storedIn<Event>(
  log: Log<Event>,
  summaries: readonly DialogueSummary[],
): AsyncGenerator<StoredDialogue<Event>> {
  for (const summary of summaries) {
    const entries = await log.read(summary.dialogue);
    // It may have been erased since.
    if (entries.length > 0) yield { ...summary, entries };
  }
}

async function* storedDialoguesIn<Event>(file: string): AsyncGenerator<StoredDialogue<Event>> {
  const lines = linesIn(file);
  const { value: first } = await lines.next();
  if (first !== FIRST_LINE) throw new Error(`${file} is not a backup that this version of Sekskant can read`);
  let count = 0;
  let isWhole = false;
  // Also past the last line, where the checksum is.
  for await (const line of lines) {
    isWhole = line === lastLine(count);
    if (isWhole) continue;
    count += 1;
    yield dialogueIn(lineIn<Event>(line, `${file} is damaged at line ${count + 1}`));
  }
  if (!isWhole) throw new Error(`${file} is not whole: it was broken off`);
}

/** A dialogue as it stands in a file of version 1, whose names stay as they were first written. */
type Line<Event> = {
  readonly dialogue: string;
  readonly touched: number;
  readonly entries: readonly (Omit<Stored<Event>, 'version'> & { readonly shape: number })[];
};

/** Throws one clear line where it is none: the checksum, which would tell, stands at the end of the file. */
function lineIn<Event>(line: string, damaged: string): Line<Event> {
  try {
    const read: Partial<Line<Event>> | null = JSON.parse(line);
    if (typeof read?.dialogue === 'string' && typeof read.touched === 'number' && Array.isArray(read.entries))
      // biome-ignore lint/nursery/noUnsafeTypeAssertion: what is in an entry is held by the checksum.
      return read as Line<Event>;
  } catch {
    // What stands there is nobody's business but the owner's: it may be what people said.
  }
  throw new Error(`${damaged}: no dialogue can be read there. Nothing was changed; take another backup`);
}

function lineOf<Event>({ dialogue, lastModified, entries }: StoredDialogue<Event>): Line<Event> {
  return {
    dialogue,
    touched: lastModified,
    entries: entries.map(({ version, ...entry }) => ({ ...entry, shape: version })),
  };
}

function dialogueIn<Event>({ dialogue, touched, entries }: Line<Event>): StoredDialogue<Event> {
  return {
    dialogue,
    lastModified: touched,
    entries: entries.map(({ shape, ...entry }) => ({ ...entry, version: shape })),
  };
}

async function* linesIn(file: string): AsyncGenerator<string> {
  const unpacked = pipeline(createReadStream(file), createGunzip(), () => undefined);
  let rest = '';
  let lines = 0;
  try {
    for await (const chunk of unpacked.setEncoding('utf8')) {
      const [first = '', ...others] = String(chunk).split('\n');
      const last = others.pop();
      if (last !== undefined) yield rest + first;
      lines += last === undefined ? 0 : 1 + others.length;
      yield* others;
      rest = last ?? rest + first;
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new Error(`${file} cannot be read past line ${lines} (${reason})`, { cause: error });
  }
}
