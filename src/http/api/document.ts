import Fastify, { type FastifyInstance, type RouteOptions } from 'fastify';
import { maxCharacters } from '../text.ts';
import { ROLES, type Role } from '../visitor.ts';
import { withComponents } from './components.ts';

const DESCRIPTION = `Everything that the pages of Sekskant do, they do through this interface.

Commands go in by POST, and are answered when they are stored. Each visitor follows the dialogue by server-sent events, and is
sent the whole of what it may see, again each time that it changes. A rating is sent to nobody but the seat that gave it.

Whoever opens a dialogue gets a key, and a phone makes its own. A key is exchanged for a cookie. A browser may hold several, so
the query parameter \`as\` says which of them a request speaks with.`;

/** The cookies that a request may speak with. */
const HOLDERS: Readonly<Record<Role, string>> = {
  facilitator: 'From opening the dialogue, or from the facilitator’s key.',
  seat: 'From taking a seat.',
  screen: 'From the key in the screen’s link.',
  result: 'From the key in the link to the result.',
};

const TAGS = [
  { name: 'Dialogues', description: 'Open a dialogue, look at it from outside, and erase it.' },
  { name: 'Guides', description: 'The exercises that dialogues can be opened with.' },
  { name: 'Keys', description: 'Take a seat, exchange a key for a cookie, and get the links to hand on.' },
  { name: 'Commands', description: 'Do something in a dialogue.' },
  { name: 'Views', description: 'Follow a dialogue.' },
  { name: 'Papers', description: 'Take something out of the room.' },
] as const;
export type Tag = (typeof TAGS)[number]['name'];

/**
 * Collects the routes that are added from now on; `root` is the path where browsers find them. Returns a function that gives
 * the OpenAPI document of them, made when somebody asks for it first: what makes it takes megabytes that few servers need.
 */
export function describeApi(app: FastifyInstance, root: string): () => Promise<object> {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => void routes.push(route));
  let document: Promise<object> | undefined;
  return () => {
    document ??= documentOf(routes, root);
    // What cannot be loaded now, as when no more files may be open, may be the next time.
    document.catch(() => {
      document = undefined;
    });
    return document;
  };
}

/** Describes the routes in an app that serves nothing. */
async function documentOf(routes: readonly RouteOptions[], root: string): Promise<object> {
  const { default: swagger } = await import('@fastify/swagger');
  const app = Fastify({ exposeHeadRoutes: false });
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => String);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sekskant',
        version: '1',
        description: DESCRIPTION,
        license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
      },
      servers: [{ url: root || '/', description: 'This server.' }],
      tags: [...TAGS],
      components: { securitySchemes: Object.fromEntries(ROLES.map((role) => [role, cookieOf(role)])) },
    },
    convertConstToEnum: false,
  });
  for (const { method, url, schema = {} } of routes) app.route({ method, url, schema, handler: () => undefined });
  await app.ready();
  return withComponents(JSON.parse(JSON.stringify(app.swagger(), withRealLimits)));
}

/** That a request speaks with one of these cookies. Nobody needs any when none is listed. */
export function speakingWith(...roles: readonly Role[]) {
  return roles.map((role) => ({ [role]: [] }));
}

/** For `JSON.stringify`: the document has the characters that count, and not the room that the door leaves for spaces. */
function withRealLimits(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const most = maxCharacters(value);
  return most === undefined ? value : { ...value, maxLength: most };
}

function cookieOf(role: Role) {
  return { type: 'apiKey', in: 'cookie', name: role, description: HOLDERS[role] } as const;
}
