import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Nothing from elsewhere, nothing inline. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';');

/** What every answer says to the browser. */
const ALWAYS = {
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};
/** What a page says besides. The answers of the API are not shown by a browser, and are sent by the thousand. */
const PAGE = {
  ...ALWAYS,
  'content-security-policy': POLICY,
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
};
/** No word of TLS on plain http: a facilitator may serve the room from a laptop, and phones would be locked out. */
const TLS = { 'strict-transport-security': 'max-age=31536000' };

export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    secure(request, reply);
    done();
  });
}

/** Adds the headers to one answer. */
export function secure(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(request.url.startsWith('/api/') ? ALWAYS : PAGE);
  if (request.protocol === 'https') reply.headers(TLS);
}
