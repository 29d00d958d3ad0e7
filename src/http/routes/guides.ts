import { gzipSync } from 'node:zlib';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { guideById, inLanguage } from '../../content/guides/registry.ts';
import { sendProblem } from '../problem.ts';
import { id } from '../schema.ts';
import { type Dependencies, language } from './params.ts';

const querystring = Type.Object({ language });
const listing = { summary: 'All guides with their words. The first is the usual one.', querystring };
const looking = { summary: 'A guide with its words.', params: Type.Object({ guide: id }), querystring };

export const guideRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { guides }) => {
  const bodies = new Map<string, Body>();

  app.get('/api/guides', { schema: listing }, (request, reply) => {
    const { language } = request.query;
    const all = bodyOf(language, () => guides.map((known) => inLanguage(known, language)));
    return send(request, reply, all);
  });

  app.get('/api/guides/:guide', { schema: looking }, (request, reply) => {
    const { language } = request.query;
    const known = guideById(guides, request.params.guide);
    if (!known) return sendProblem(reply, 'unknown-guide');
    return send(
      request,
      reply,
      bodyOf(`${language} ${known.guide.id}`, () => inLanguage(known, language)),
    );
  });

  /** A whole canteen asks for the same words in the same minute: they are encoded once. */
  function bodyOf(name: string, value: () => unknown): Body {
    const body = bodies.get(name) ?? encoded(value());
    bodies.set(name, body);
    return body;
  }
};

type Body = { readonly plain: string; readonly zipped: Buffer };

function encoded(value: unknown): Body {
  const plain = JSON.stringify(value);
  return { plain, zipped: gzipSync(plain) };
}

function send(request: FastifyRequest, reply: FastifyReply, { plain, zipped }: Body): FastifyReply {
  // Not kept by a browser: the pages of a newer server may count on words that the older one did not have.
  reply.type('application/json; charset=utf-8').headers({ 'cache-control': 'no-store', vary: 'accept-encoding' });
  const takesZipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  return takesZipped ? reply.header('content-encoding', 'gzip').send(zipped) : reply.send(plain);
}
