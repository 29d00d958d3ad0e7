import { Ajv2020 } from 'ajv/dist/2020.js';
import { testClock } from '../../src/clock/testing/clock.ts';
import { GUIDES } from '../../src/content/guides/guides.ts';
import { httpApp } from '../../src/http/app.ts';
import type { Rooms } from '../../src/live/rooms.ts';
import type { Press } from '../../src/report/press.ts';
import { NOTHING_SAID } from './start-server.ts';

/** What was asked, and what came back. */
export type Exchange = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** The media type of the answer. */
  readonly type: string;
  readonly body: unknown;
};

export type ApiDocument = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
};
type Operation = { readonly operationId: string; readonly responses: Readonly<Record<string, object>> };

const described = describedApi();

/** Returns the OpenAPI document of this server. */
export async function apiDocument(): Promise<ApiDocument> {
  return (await described).document;
}

/** Throws when the OpenAPI document does not say that this may be answered. A path that it does not have is let by. */
export async function checkDescribed({ method, path, status, type, body }: Exchange): Promise<void> {
  const { document, ajv } = await described;
  const [asked = ''] = path.split('?');
  const name = Object.keys(document.paths).find((template) => patternOf(template).test(asked));
  const operation = name && document.paths[name]?.[method.toLowerCase()];
  if (!name || !operation) return;
  const place = ['paths', name, method.toLowerCase(), 'responses', status, 'content', type, 'schema'];
  const isAsDescribed = ajv.getSchema(`api#/${place.map(inPointer).join('/')}`);
  const { operationId } = operation;
  if (!isAsDescribed) throw new Error(`${operationId} does not describe an answer ${status} in ${type}`);
  if (!isAsDescribed(body)) throw new Error(`${operationId} ${status}: ${ajv.errorsText(isAsDescribed.errors)}`);
}

/** The document and its schemas, from a server that nobody can reach. */
async function describedApi() {
  const nobody = {
    rooms: {} as Rooms,
    press: {} as Press,
    guides: GUIDES,
    pages: import.meta.dirname,
    network: { addresses: async () => [] },
    operator: NOTHING_SAID,
    clock: testClock(),
  };
  await using app = await httpApp(nobody);
  const document = (await app.inject('/api/openapi.json')).json<ApiDocument>();
  const ajv = new Ajv2020({ strict: false, discriminator: false }).addSchema(document, 'api');
  return { document, ajv };
}

function patternOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`);
}

function inPointer(part: string | number): string {
  return encodeURIComponent(String(part).replaceAll('~', '~0').replaceAll('/', '~1'));
}
