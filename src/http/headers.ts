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
/** What the API says besides: it is nobody's to keep. Its answers are not shown by a browser, and are sent by the thousand. */
const API = { ...ALWAYS, 'cache-control': 'no-store' };
/** What no page of ours asks a device for, so that nothing that gets into one can either. */
const NEVER_ASKED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
];
/** What a page says besides. */
const PAGE = {
  ...ALWAYS,
  'content-security-policy': POLICY,
  'permissions-policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
  'x-dns-prefetch-control': 'off',
  'x-frame-options': 'DENY',
};
/**
 * No word of TLS on plain http: a facilitator may serve the room from a laptop, and phones would be locked out. Browsers heed
 * the opener policy over TLS only, and complain of it elsewhere.
 */
const TLS = {
  'strict-transport-security': 'max-age=31536000',
  'cross-origin-opener-policy': 'same-origin',
};

export function secureHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    secure(request, reply);
    done();
  });
}

/** Adds the headers to one answer. */
export function secure(request: FastifyRequest, reply: FastifyReply): void {
  reply.headers(request.url.startsWith('/api/') ? API : PAGE);
  if (request.protocol === 'https') reply.headers(TLS);
}
