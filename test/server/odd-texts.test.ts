import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testClock } from '../../src/clock/testing/clock.ts';
import { competenceModel } from '../../src/content/guides/competence-model/guide.ts';
import { type PostedCommand, submission } from '../../src/http/schema.ts';
import { advanceTo, facilitator, phone } from './room.ts';
import { startServer } from './start-server.ts';

/** As much of a schema as it takes to make what fits it. */
type Schema = {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
};

/** What comes out of keyboards, clipboards, date fields and bad programs. */
const ODD = [
  '\ud800',
  'a\udc00b',
  '\uffff',
  '\ufffe note \u{1ffff}',
  '\u0000',
  '\u202eanna\u202c',
  '\u2066\u2067\u2068',
  '\u200b\u200d\ufeff',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿 👩‍👩‍👧',
  'ا'.repeat(20),
  '\r\n\u2028\t',
  '</script><b>&amp;',
  '+020261-11-23',
  '12026-11-23',
  '9999-12-31',
  '2026-02-30',
  '0001-01-01',
];

const commands: readonly Schema[] = (submission.properties.command as Schema).oneOf ?? [];

/** Somewhat that fits a schema, with `text` wherever somebody may write. */
function filled(schema: Schema, text: string): unknown {
  const { properties, anyOf, type } = schema;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (anyOf?.[0]) return filled(anyOf[0], text);
  if (properties)
    return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, filled(property, text)]));
  switch ([type].flat()[0]) {
    case 'string':
      return text;
    case 'boolean':
      return true;
    case 'array':
      return [text];
    default:
      return 1;
  }
}

function isWritten({ type, const: fixed, enum: words }: Schema): boolean {
  return [type].flat()[0] === 'string' && fixed === undefined && !words;
}

/** What would turn around what others wrote, or is no letter at all. */
const NO_TEXT = /\\u(d[89a-f]|00[01])|[\u202a-\u202e\u2066-\u2069\uffff]/;
/** A person sends no faster, and the server takes no more. */
const BETWEEN_MS = 100;

test('whatever stands in a field for words or days is taken, or refused by what is wrong with it', async () => {
  const clock = testClock();
  await using server = await startServer({ clock });
  const leader = await facilitator(server.origin);
  const seated = await phone(server.origin, leader.code);
  const written = commands.filter(({ properties = {} }) => Object.values(properties).some(isWritten));
  assert.ok(written.length >= 10, 'the schema is read as it is meant');
  for (const [phase, person] of [
    ['exercise', seated],
    ['closing', leader],
  ] as const) {
    await advanceTo(leader, phase);
    for (const [schema, odd] of written.flatMap((each) => ODD.map((odd) => [each, odd] as const))) {
      const command = filled(schema, odd) as PostedCommand;
      const { status, body } = await person.send(command);
      const told = `${command.type} ${JSON.stringify(odd)} of the ${person.role}: ${status} ${body.code ?? ''}`;
      assert.ok(status < 500 && status !== 400 && status !== 429, told);
      await clock.pass(BETWEEN_MS);
    }
  }
  await leader.send({ type: 'nameFacilitator', name: 'a\u202eb' });
  await leader.until(() => leader.view?.closing?.facilitator === 'ab');
  assert.doesNotMatch(leader.received + seated.received, NO_TEXT);
});

test('a title of odd signs opens a dialogue too', async () => {
  await using server = await startServer();
  const person = await facilitator(server.origin);
  for (const title of ODD) {
    const { durations } = competenceModel;
    const { status } = await person.ask('POST', '/api/dialogues', { title, modes: ['phones'], durations });
    assert.equal(status, 201, JSON.stringify(title));
  }
});
