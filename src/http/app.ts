import cookies from '@fastify/cookie';
import swagger from '@fastify/swagger';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, { type FastifyServerOptions, LogController } from 'fastify';
import type { GuideRegistry } from '../content/guides/registry.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Press } from '../report/press.ts';
import { secureHeaders } from './headers.ts';
import { CodeGate } from './limits.ts';
import { servePages } from './pages.ts';
import { answerErrors } from './problem.ts';
import { commandRoutes } from './routes/commands.ts';
import { doorRoutes } from './routes/door.ts';
import { guideRoutes } from './routes/guides.ts';
import { keyRoutes } from './routes/keys.ts';
import { liveRoute } from './routes/live.ts';
import { openRoute } from './routes/open.ts';
import { paperRoutes } from './routes/papers.ts';

/** A command with its longest texts, many times over. */
const MAX_BODY_BYTES = 64 * 1024;

export type HttpSettings = {
  readonly rooms: Rooms;
  readonly press: Press;
  /** What dialogues can be opened with. */
  readonly guides: GuideRegistry;
  /** Whether what people do can be kept now. */
  readonly isReady?: () => Promise<boolean>;
  /** The folder with the built pages. */
  readonly pages: string;
  /** Where the world finds this server, when it is behind a proxy; otherwise what the browser asked for. */
  readonly publicUrl?: string | undefined;
  /** Whether to believe a proxy about the visitor's address and TLS. */
  readonly trustProxy: boolean;
  readonly logger?: FastifyServerOptions['logger'];
};

/** The only door: pages, commands, live streams, limits and keys. */
export async function httpApp(settings: HttpSettings) {
  const { rooms, press, guides, isReady = () => true, pages, publicUrl, trustProxy, logger = false } = settings;
  const app = Fastify({
    logger,
    // Addresses of requests hold codes, and a line per tap would drown the log.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy,
    // A logger for each request is work that nobody reads: lines are written for errors, and name the route.
    childLoggerFactory: (parent) => parent,
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: true,
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, discriminator: true } },
  }).withTypeProvider<TypeBoxTypeProvider>();

  answerErrors(app);
  secureHeaders(app);
  await app.register(cookies);
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sekskant',
        version: '1',
        description: 'Commands go in by POST, whole views come out by server-sent events.',
      },
    },
  });
  const dependencies = { rooms, press, guides, gate: new CodeGate(), publicUrl };
  for (const routes of [guideRoutes, openRoute, doorRoutes, keyRoutes, commandRoutes, liveRoute, paperRoutes])
    await app.register(routes, dependencies);
  await servePages(app, pages);
  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) =>
    (await isReady()) ? { status: 'ready' } : reply.code(503).send({ status: 'not-stored' }),
  );
  app.get('/api/openapi.json', { schema: { hide: true } }, () => app.swagger());
  return app;
}
