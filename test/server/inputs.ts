import { randomBytes } from 'node:crypto';
import type { Chance } from '../history/chance.ts';

/** As much of a schema as it takes to make what fits it. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
};

/** What is asked for, by the names of the OpenAPI document. */
export type Operation = {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'query' | 'path';
    readonly required: boolean;
    readonly schema: Schema;
  }[];
  readonly body: Schema | undefined;
};

export type Input = {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
  readonly type: string | undefined;
};

/** What comes out of keyboards, clipboards and programs that mean no good. */
const ODD = [
  '',
  ' ',
  '\ud800',
  '\uffff',
  '\u0000',
  '\u202eanna\u202c',
  '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  'x'.repeat(400),
  'x'.repeat(5_000),
  '__proto__',
  'constructor',
  '../../etc/passwd',
  '=1+1',
  '<script>',
  '2026-02-30',
  '9999-12-31',
  '-1',
  '1e9',
  'NaN',
  'null',
  'true',
  '%',
  '%00',
  '%2e%2e/',
  null,
  true,
  false,
  0,
  -1,
  1,
  2,
  1.5,
  1e21,
  -1e308,
  2 ** 53,
  1_000_001,
  [],
  {},
  [[]],
  [null],
  { __proto__: null, type: 'lock' },
] as const;

/** Words that the usual guide knows, so that what fits the schema often fits the dialogue as well. */
const KNOWN = [
  'openness',
  'knowledge',
  'why',
  'competence-model',
  'da',
  '2027-01-15',
  'Vi taler sammen',
  'Anna',
] as const;

const NOTHING = { body: undefined, type: undefined };

/** Makes requests that fit the interface's own description, and more that nearly do. */
export class Inputs {
  readonly #chance: Chance;
  readonly #schemas: Readonly<Record<string, Schema>>;

  constructor(chance: Chance, schemas: Readonly<Record<string, Schema>>) {
    this.#chance = chance;
    this.#schemas = schemas;
  }

  /** Returns a request of `operation`. `given` are parameters that are taken as they are, now and then. */
  of({ method, path, parameters, body }: Operation, given: Readonly<Record<string, string>>): Input {
    const value = ({ name, schema }: Operation['parameters'][number]) => {
      if (this.#isOneIn(12)) return this.#oddWord();
      return given[name] !== undefined && !this.#isOneIn(12) ? given[name] : String(this.#fitting(schema));
    };
    const filled = parameters
      .filter((each) => each.in === 'path')
      .reduce((asked, each) => asked.replace(`{${each.name}}`, () => inPath(value(each))), path);
    const query = parameters
      .filter((each) => each.in === 'query' && (each.required ? !this.#isOneIn(20) : this.#isOneIn(3)))
      .map((each) => `${each.name}=${encodeURIComponent(value(each).toWellFormed())}`);
    const asked = query.length > 0 ? `${filled}?${query.join('&')}` : filled;
    return { method, path: asked, ...(method === 'GET' ? NOTHING : this.#bodyOf(body)) };
  }

  #bodyOf(schema: Schema | undefined): Pick<Input, 'body' | 'type'> {
    if (!schema) return this.#isOneIn(10) ? this.#json(this.#odd()) : NOTHING;
    if (this.#isOneIn(40))
      return { body: this.#chance.oneOf(['', '{', '[1', '\u0000', '"', '{"id":1}x']), type: 'application/json' };
    if (this.#isOneIn(60))
      return { ...this.#json(this.#fitting(schema)), type: this.#chance.oneOf(['text/plain', 'application/xml', '']) };
    if (this.#isOneIn(150)) return this.#json({ text: 'x'.repeat(70_000) });
    const fitting = this.#fitting(schema);
    return this.#json(this.#isOneIn(2) ? this.#spoilt(fitting) : fitting);
  }

  #json(value: unknown): Pick<Input, 'body' | 'type'> {
    return { body: JSON.stringify(value) ?? 'null', type: 'application/json' };
  }

  #fitting(schema: Schema): unknown {
    const { $ref, properties, required = [], items } = schema;
    if ($ref) return this.#fitting(this.#schemas[$ref.split('/').at(-1) ?? ''] ?? {});
    if (schema.const !== undefined) return schema.const;
    const choices = schema.enum ?? schema.anyOf ?? schema.oneOf;
    if (choices) {
      const choice = this.#oneOf(choices);
      return schema.enum ? choice : this.#fitting(choice as Schema);
    }
    if (properties) {
      const there = Object.entries(properties).filter(([name]) => required.includes(name) || this.#isOneIn(2));
      return Object.fromEntries(there.map(([name, property]) => [name, this.#fitting(property)]));
    }
    switch (this.#oneOf([schema.type ?? 'null'].flat())) {
      case 'string':
        return this.#text(schema);
      case 'integer':
      case 'number':
        return this.#number(schema);
      case 'boolean':
        return this.#isOneIn(2);
      case 'array':
        return Array.from({ length: this.#chance.between(0, 3) }, () => this.#fitting(items ?? {}));
      default:
        return null;
    }
  }

  #text({ pattern, maxLength = 100 }: Schema): string {
    if (pattern === '^\\d{8}$') return String(this.#chance.between(10_000_000, 99_999_999));
    if (pattern?.includes('16,64')) return randomBytes(12).toString('hex');
    if (pattern) return String(this.#chance.between(0, 25));
    if (this.#isOneIn(10)) return 'å'.repeat(maxLength);
    return this.#isOneIn(4) ? this.#oddWord() : this.#chance.oneOf(KNOWN);
  }

  #number({ minimum = -10, maximum = 1_000_000 }: Schema): number {
    if (this.#isOneIn(10)) return this.#oneOf([minimum, maximum]) as number;
    return this.#chance.between(Math.max(minimum, 0), Math.min(maximum, 6));
  }

  /** Returns the same with one thing another, one less or one more. */
  #spoilt(value: unknown): unknown {
    if (typeof value !== 'object' || value === null || this.#isOneIn(8)) return this.#odd();
    const entries = Object.entries(value);
    const [name = 'more', inner] = entries.length > 0 ? (this.#oneOf(entries) as [string, unknown]) : [];
    const others = entries.filter(([other]) => other !== name);
    const kept: [string, unknown][] = this.#isOneIn(4) ? others : [...others, [name, this.#spoilt(inner)]];
    const more: [string, unknown][] = this.#isOneIn(6) ? [[this.#oddWord(), this.#odd()]] : [];
    return Array.isArray(value) ? [...kept, ...more].map(([, each]) => each) : Object.fromEntries([...kept, ...more]);
  }

  #oddWord(): string {
    const odd = this.#odd();
    return typeof odd === 'string' ? odd : JSON.stringify(odd);
  }

  #odd(): unknown {
    return this.#oneOf(ODD);
  }

  #oneOf(choices: readonly unknown[]): unknown {
    return choices[this.#chance.between(0, choices.length - 1)];
  }

  #isOneIn(many: number): boolean {
    return this.#chance.between(1, many) === 1;
  }
}

/** An address may also be one that cannot be decoded. */
function inPath(value: string): string {
  return value.startsWith('%') ? value : encodeURIComponent(value.toWellFormed());
}
