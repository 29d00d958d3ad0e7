import cookies from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, {
  type FastifyError,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
  LogController,
} from 'fastify';
import type { Clock } from '../clock/clock.ts';
import type { GuideRegistry } from '../content/guides/registry.ts';
import type { OperatorFacts } from '../content/operator/facts.ts';
import { codeIn } from '../dialogue/code.ts';
import type { Rooms } from '../live/rooms.ts';
import type { Press } from '../report/press.ts';
import { describeApi } from './api/document.ts';
import { type ConnectionLimits, limitConnections, USUAL_LIMITS } from './connections.ts';
import { answerError, answerErrors } from './errors.ts';
import { CodeGate } from './guessing/gate.ts';
import { secure, secureHeaders } from './headers.ts';
import { HeldOpen } from './held-open.ts';
import { limitLargeBodies } from './large-bodies.ts';
import type { Network } from './network/machine.ts';
import { type Counter, watchAnswers } from './operation/watch.ts';
import { Origin } from './origin.ts';
import { servePages } from './pages.ts';
import { type Patience, USUAL_PATIENCE, waitingOptions } from './patience.ts';
import { codeRoute } from './routes/code.ts';
import { commandRoutes } from './routes/commands.ts';
import { doorRoutes } from './routes/door.ts';
import { guideRoutes } from './routes/guides.ts';
import { handoverRoutes } from './routes/handover.ts';
import { keyChangeRoutes } from './routes/key-changes.ts';
import { keyRoutes } from './routes/keys.ts';
import { liveRoute } from './routes/live.ts';
import { openRoute } from './routes/open.ts';
import { operatorRoute } from './routes/operator.ts';
import { paperRoutes } from './routes/papers.ts';
import { readyRoute } from './routes/ready.ts';
import { viewRoutes } from './routes/view.ts';
import { refuseOtherSites } from './same-site.ts';
import { answerUnknown, sendToPage, wantsPage } from './unknown.ts';
import { validators } from './validators.ts';

/** A command with its longest texts, many times over. */
const MAX_BODY_BYTES = 64 * 1024;

const ROUTES = [
  guideRoutes,
  openRoute,
  doorRoutes,
  handoverRoutes,
  keyRoutes,
  keyChangeRoutes,
  codeRoute,
  commandRoutes,
  liveRoute,
  viewRoutes,
  paperRoutes,
];

export type HttpSettings = {
  readonly rooms: Rooms;
  readonly press: Press;
  /** What dialogues can be opened with. */
  readonly guides: GuideRegistry;
  /** Whether what people do can be kept now. */
  readonly isReady?: () => Promise<boolean>;
  /** Whether the process is about to end, so that nobody new is to be sent here. */
  readonly isEnding?: () => boolean;
  /** Whoever counts how requests are answered. */
  readonly counter?: Counter | undefined;
  /** The folder with the built pages. */
  readonly pages: string;
  /** Where the world finds this server, when it is behind a proxy; otherwise what the browser asked for. */
  readonly publicUrl?: string | undefined;
  /** Where phones find this machine when they are to come to it directly. */
  readonly network: Network;
  /** Whether somebody on the way, so many hops from here, is believed about the visitor's address and TLS. */
  readonly trustProxy?: ((address: string, hop: number) => boolean) | undefined;
  /** What whoever runs the server says of what it keeps. */
  readonly operator: OperatorFacts;
  readonly clock: Clock;
  readonly connections?: ConnectionLimits | undefined;
  readonly patience?: Patience;
  readonly logger?: FastifyServerOptions['logger'];
};

/** The only door: pages, commands, live streams, limits and keys. */
export async function httpApp(settings: HttpSettings) {
  const {
    rooms,
    press,
    guides,
    isReady = () => true,
    pages,
    publicUrl,
    network,
    trustProxy,
    connections = USUAL_LIMITS,
    patience = USUAL_PATIENCE,
    logger = false,
  } = settings;
  const { clock } = settings;
  const app = Fastify({
    logger,
    // Addresses of requests hold codes, and a line per tap would drown the log.
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: trustProxy ?? false,
    // A logger for each request is work that nobody reads: lines are written for errors, and name the route.
    childLoggerFactory: (parent) => parent,
    bodyLimit: MAX_BODY_BYTES,
    forceCloseConnections: true,
    ...waitingOptions(patience),
    schemaController: {
      compilersFactory: {
        // Answers are sent as they are made. Their schemas describe them, and must not leave out what they do not know.
        buildSerializer: () => () => JSON.stringify,
      },
    },
    frameworkErrors: answerBeforeRouting,
  }).withTypeProvider<TypeBoxTypeProvider>();

  // Bodies are JSON. Fastify would take plain text as well.
  app.removeContentTypeParser('text/plain');
  app.setValidatorCompiler(validators());
  answerErrors(app);
  answerUnknown(app);
  secureHeaders(app);
  watchAnswers(app, clock, settings.counter);
  limitConnections(app, { limits: connections, isProxy: (address) => trustProxy?.(address, 0) ?? false, clock });
  refuseOtherSites(app, publicUrl);
  limitLargeBodies(app, clock);
  await app.register(cookies);
  const origin = new Origin(publicUrl, network);
  const apiDocument = describeApi(app, origin.path);
  const heldOpen = new HeldOpen();
  app.addHook('preClose', async () => heldOpen.closeAll());
  const dependencies = { rooms, press, guides, clock, gate: new CodeGate(clock), heldOpen, origin };
  for (const routes of ROUTES) await app.register(routes, dependencies);
  await app.register(operatorRoute, { operator: settings.operator });
  await app.register(readyRoute, { isReady, isEnding: settings.isEnding ?? (() => false) });
  await servePages(app, pages);
  app.get('/api/openapi.json', { schema: { hide: true } }, () => apiDocument());
  return app;
}

/** What fails before a route is found, such as an address that cannot be decoded: somebody may have typed a code so. */
function answerBeforeRouting(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  secure(request, reply);
  if (wantsPage(request) && codeIn(request.url)) sendToPage(request, reply);
  else answerError(error, request, reply);
}
