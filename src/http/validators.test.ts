import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SEED } from '../../scripts/test/seed.ts';
import { chanceFrom } from '../../test/history/chance.ts';
import { Inputs } from '../../test/server/inputs.ts';
import { faultsIn } from './faults.ts';
import { submission } from './schema.ts';
import { ajvCompile, validators } from './validators.ts';

const INPUTS = 5_000;

type Validation = ReturnType<ReturnType<typeof validators>>['errors'];

const schema = JSON.parse(JSON.stringify(submission));
const route = { method: 'POST', url: '/api/dialogues/:code/commands' };

test('a command is refused for the same reason, whether every command is compiled or its own alone', () => {
  const whole = ajvCompile()(schema);
  const alone = validators()({ ...route, schema });
  const inputs = new Inputs(chanceFrom(SEED), {});
  const seen = new Set<string | undefined>();
  for (let made = 0; made < INPUTS; made += 1) {
    const { body = '' } = inputs.of({ method: 'POST', path: route.url, parameters: [], body: schema }, {});
    const data = parsed(body);
    const isAccepted = whole(data);
    assert.equal(alone(data), isAccepted, body);
    assert.deepEqual(reasonOf(alone.errors), reasonOf(whole.errors), body);
    seen.add(whole.errors?.at(-1)?.keyword);
  }
  const reasons = [
    undefined,
    'type',
    'required',
    'additionalProperties',
    'discriminator',
    'maxLength',
    'enum',
    'anyOf',
  ];
  for (const reason of reasons) assert.ok(seen.has(reason), `no input was refused for ${reason}`);
});

/** What is said of it to whoever sent it. */
function reasonOf(validation: Validation) {
  return faultsIn(Object.assign(new Error(), { code: 'FST_ERR_VALIDATION', validation: validation ?? [] }));
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}
