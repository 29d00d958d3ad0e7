import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendProblem } from './problem.ts';

/** A name or an address, and a port: what stands in links that are handed on. */
const HOST = /^([a-z0-9_.-]{1,255}|\[[0-9a-f:.]{2,45}\])(:\d{1,5})?$/i;
/** They change nothing. */
const READING = ['GET', 'HEAD', 'OPTIONS'];
/** What a browser says of a request that a page of this server makes, or a person who types the address. */
const OWN_SITES = ['same-origin', 'none'];

/**
 * Refuses requests to no proper host, and those that a page of somebody else has a browser make. Cookies are not sent along
 * with these (`SameSite=Strict`); this stands behind that. Programs say neither where they come from, and are let by.
 */
export function refuseOtherSites(app: FastifyInstance, publicUrl: string | undefined): void {
  const publicOrigin = publicUrl === undefined ? undefined : new URL(publicUrl).origin;
  app.addHook('onRequest', (request, reply, done) => {
    if (!isProperHost(request)) refuse(reply, 'request-invalid');
    else if (!READING.includes(request.method) && isFromElsewhere(request, publicOrigin)) refuse(reply, 'not-allowed');
    else done();
  });
}

function refuse(reply: FastifyReply, code: 'request-invalid' | 'not-allowed'): void {
  void sendProblem(reply, code);
}

/** Whoever asks whether the server is alive may name none at all. */
function isProperHost({ headers: { host } }: FastifyRequest): boolean {
  return host === undefined || HOST.test(host);
}

function isFromElsewhere({ headers }: FastifyRequest, publicOrigin: string | undefined): boolean {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return !OWN_SITES.includes(String(site));
  // Over plain http a browser may say only the origin, and `null` where it would rather not.
  if (origin === undefined || origin === 'null') return false;
  return origin !== publicOrigin && URL.parse(origin)?.host !== host?.toLowerCase();
}
