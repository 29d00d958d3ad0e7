import type { FastifyPluginAsync } from 'fastify';

type Readiness = {
  /** Whether what people do can be kept now. */
  readonly isReady: () => boolean | Promise<boolean>;
  /** Whether the process is about to end. */
  readonly isEnding: () => boolean;
};

/** Whether all is well, and whether to send people here, for whoever watches or stands before several nodes. */
export const readyRoute: FastifyPluginAsync<Readiness> = async (app, { isReady, isEnding }) => {
  app.get('/healthz', { schema: { hide: true } }, async (_request, reply) =>
    (await isReady()) ? { status: 'ready' } : reply.code(503).send({ status: 'not-stored' }),
  );
  app.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    if (isEnding()) return reply.code(503).send({ status: 'ending' });
    return (await isReady()) ? { status: 'ready' } : reply.code(503).send({ status: 'not-stored' });
  });
};
