import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { codeIn } from '../dialogue/code.ts';
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
    return wantsPage(request) ? sendToPage(request, reply) : sendStatus(reply, 404);
  });
}

/** No part of a page is one: whoever asks for one of an older version has to hear that it is not here. */
export function wantsPage({ method, url }: FastifyRequest): boolean {
  return method === 'GET' && !url.startsWith('/api/') && !url.startsWith('/assets/');
}

/** Sends a visitor who came to an address of no page to the door, when there is a code in it, however it is written. */
export function sendToPage(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path = ''] = request.url.split('?');
  // From where the browser is, which may be below a path that only a proxy knows.
  const toRoot = `./${'../'.repeat(path.split('/').length - 2)}`;
  return reply.redirect(toRoot + (codeIn(request.url) ?? ''));
}

function patternOf(url: string): RegExp {
  return new RegExp(`^${url.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`);
}
