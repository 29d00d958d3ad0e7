import type { FastifyInstance } from 'fastify';
import { sendStatus } from './problem.ts';

/** Answers requests that no route takes. Routes that are added before this is called are not known to it. */
export function answerUnknown(app: FastifyInstance): void {
  const routes: { readonly path: RegExp; readonly methods: readonly string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    if (url.startsWith('/api/')) routes.push({ path: patternOf(url), methods: [method].flat() });
  });

  app.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    const methods = routes.flatMap((route) => (route.path.test(path) ? route.methods : []));
    if (methods.length > 0) return sendStatus(reply.header('allow', methods.join(', ')), 405);
    const wantsPage = request.method === 'GET' && !path.startsWith('/api/');
    return wantsPage ? reply.redirect('/') : sendStatus(reply, 404);
  });
}

function patternOf(url: string): RegExp {
  return new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`);
}
