import { gzipSync } from 'node:zlib';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { guideById, inLanguage } from '../../content/guides/registry.ts';
import { answers, json } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { guideForm } from '../api/views/agenda.ts';
import { durations, listOf } from '../api/words.ts';
import { sendProblem } from '../problem.ts';
import { id } from '../schema.ts';
import { Type } from '../type.ts';
import { type Dependencies, language } from './params.ts';

const querystring = Type.Object({ language });
const wordedGuide = Type.Object(
  {
    guide: Type.Object({ ...guideForm.properties, durations }, { title: 'Guide', description: 'An exercise.' }),
    words: Type.Object({}, { description: 'What is said of each of its ids, and around them.' }),
  },
  { title: 'GuideWithWords', description: 'An exercise with its words in one language.' },
);
const listing = {
  operationId: 'listGuides',
  summary: 'Lists the guides with their words',
  description: 'The first is the one that a dialogue is opened with unless another is named.',
  tags: ['Guides'] satisfies Tag[],
  security: speakingWith(),
  querystring,
  response: answers(200, json('All guides.', listOf(wordedGuide)), []),
};
const looking = {
  operationId: 'getGuide',
  summary: 'Gives a guide with its words',
  tags: ['Guides'] satisfies Tag[],
  security: speakingWith(),
  params: Type.Object({ guide: id }),
  querystring,
  response: answers(200, json('The guide.', wordedGuide), ['unknown-guide']),
};

export const guideRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { guides }) => {
  const bodies = new Map<string, Body>();

  app.get('/api/guides', { schema: listing }, async (request, reply) => {
    const { language } = request.query;
    const all = await bodyOf(language, () => Promise.all(guides.map((known) => inLanguage(known, language))));
    return send(request, reply, all);
  });

  app.get('/api/guides/:guide', { schema: looking }, async (request, reply) => {
    const { language } = request.query;
    const known = guideById(guides, request.params.guide);
    if (!known) return sendProblem(reply, 'unknown-guide');
    const one = await bodyOf(`${language} ${known.guide.id}`, () => inLanguage(known, language));
    return send(request, reply, one);
  });

  /** A whole canteen asks for the same words in the same minute: they are encoded once. */
  async function bodyOf(name: string, value: () => Promise<unknown>): Promise<Body> {
    const body = bodies.get(name) ?? encoded(await value());
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
