import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { answers, DONE, done, json, jsonWithCookie } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { listOf, number, oneOf, orNull, text } from '../api/words.ts';
import { isMain, isResultShared, lesserKey, opens, sharedResultKey } from '../keys.ts';
import { sendProblem } from '../problem.ts';
import { codeForNewcomers, resolveRequest } from '../resolve-request.ts';
import { Type } from '../type.ts';
import { giveCookie } from '../visitor.ts';
import { ABOUT_DIALOGUE, type Dependencies, key, ofDialogue, WITH_BODY } from './params.ts';

const exchanging = {
  operationId: 'useKey',
  summary: 'Exchanges the key from a link for a cookie',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith(),
  params: ofDialogue,
  body: Type.Object(
    { role: oneOf(['facilitator', 'screen', 'result']), key },
    { title: 'KeyFromLink', description: 'A key, and what it is said to open.' },
  ),
  response: answers(200, jsonWithCookie('The key fits.', done), [...ABOUT_DIALOGUE, ...WITH_BODY, 'key-invalid']),
};
const links = Type.Object(
  {
    join: text('What phones open.'),
    addresses: Type.Optional(
      listOf(
        Type.Object({
          host: text('As it stands in a link.'),
          adapter: orNull(text(), 'As the system calls it; null where the host is a name of the machine.'),
        }),
        'Where phones may find the server, likeliest first. Only where it has no public address of its own.',
      ),
    ),
    facilitator: Type.Optional(text()),
    screen: Type.Optional(text()),
    result: Type.Optional(text()),
    coFacilitators: Type.Optional(
      listOf(number(), 'Those who lead besides, for whoever opened the dialogue alone: who may withdraw their links.'),
    ),
  },
  {
    title: 'Links',
    description: 'Addresses to hand on. Keys stand after `#`, so that they are sent to no server.',
    additionalProperties: false,
  },
);
const linking = {
  operationId: 'getLinks',
  summary: 'Returns the addresses that other devices open',
  description:
    'Only the facilitator gets those with keys. A screen gets that of the result once the dialogue has ended, as long as the facilitator shares its papers.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith('facilitator', 'screen'),
  params: ofDialogue,
  querystring: Type.Object({ as: oneOf(['facilitator', 'screen'], 'Which of its cookies the request speaks with.') }),
  response: answers(200, json('The addresses.', links), [...ABOUT_DIALOGUE, 'key-invalid']),
};

const choosing = {
  operationId: 'chooseAddress',
  summary: 'Chooses the address in the links to a dialogue',
  description:
    'One of the `addresses` that come with the links, or null for none in particular. Links, QR codes and papers follow at once. For the facilitator only, and not where the server has a public address.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith('facilitator'),
  params: ofDialogue,
  body: Type.Object(
    { host: orNull(Type.String({ maxLength: 255 })) },
    { title: 'ChosenAddress', description: 'The host that links lead to.' },
  ),
  response: answers(200, json('It is chosen.', done), [...ABOUT_DIALOGUE, ...WITH_BODY, 'key-invalid', 'not-allowed']),
};

export const keyRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, origin, clock }) => {
  app.post('/api/dialogues/:code/keys', { schema: exchanging }, async (request, reply) => {
    const { role, key } = request.body;
    const context = await resolveRequest(request, rooms, gate, undefined, (dialogue) => opens(dialogue, role, key));
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room } = context;
    if (!opens(room.dialogue, role, key)) return sendProblem(reply, 'key-invalid');
    // Whoever opened the dialogue and tries a co-facilitator's link would lose it with the cookie.
    const hasMore = role === 'facilitator' && isMain(room.dialogue, request.cookies.facilitator ?? '');
    if (!hasMore || isMain(room.dialogue, key))
      giveCookie(request, reply, { room, role, value: key }, { origin, clock });
    return reply.send(DONE);
  });

  app.get('/api/dialogues/:code/links', { schema: linking }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, 'key-invalid');
    reply.header('cache-control', 'no-store');
    const [base, addresses] = await Promise.all([origin.of(request, room.id), origin.choices()]);
    const forAll = { join: `${base}/${codeForNewcomers(room)}`, ...(addresses && { addresses }) };
    const link = (page: string, key: string) => `${base}/${page}#${room.id}.${key}`;
    const held = request.cookies.facilitator;
    if (visitor.role !== 'facilitator' || !held) {
      const { dialogue } = room;
      if (!isResultShared(dialogue)) return reply.send(forAll);
      return reply.send({ ...forAll, result: link('result', sharedResultKey(dialogue.keys)) });
    }
    return reply.send({
      ...forAll,
      facilitator: link('facilitate', held),
      screen: link('screen', lesserKey(room.dialogue, 'screen', held)),
      result: link('result', lesserKey(room.dialogue, 'result', held)),
      ...(isMain(room.dialogue, held) && { coFacilitators: room.dialogue.coFacilitators.map(({ id }) => id) }),
    });
  });

  app.post('/api/dialogues/:code/address', { schema: choosing }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, 'facilitator');
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, 'key-invalid');
    return (await origin.choose(room.id, request.body.host)) ? reply.send(DONE) : sendProblem(reply, 'not-allowed');
  });
};
