import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { seatWithKey } from '../../dialogue/seats.ts';
import type { Dialogue } from '../../dialogue/state.ts';
import { answers, DONE, done, json, jsonWithCookie } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { hashOf } from '../keys.ts';
import { bucket } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { resolveRequest } from '../resolve-request.ts';
import { Type } from '../type.ts';
import { giveCookie, rateLimitKey, whyUnknown } from '../visitor.ts';
import { seated } from './door.ts';
import { ABOUT_DIALOGUE, type Dependencies, key, ofDialogue, WITH_BODY } from './params.ts';

const offering = {
  operationId: 'offerSeat',
  summary: 'Offers a seat to another browser of the same person',
  description:
    'The phone makes a ticket, and puts it into a link. It works once, within ten minutes, and a new one takes the place of the one before.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith('seat'),
  params: ofDialogue,
  body: Type.Object({ ticket: key }, { title: 'SeatOffer', description: 'What opens the seat in another browser.' }),
  response: answers(200, json('It is offered.', done), [
    ...ABOUT_DIALOGUE,
    ...WITH_BODY,
    'key-invalid',
    'unknown-seat',
    'too-many-commands',
  ]),
};
const takingOver = {
  operationId: 'takeSeatOver',
  summary: 'Goes on with a seat in another browser',
  description: 'From then on the new key opens the seat, and the one that it had does not.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith(),
  params: ofDialogue,
  body: Type.Object(
    { ticket: key, key },
    { title: 'SeatTakeover', description: 'The seat that somebody has, and the new key for it.' },
  ),
  response: answers(201, jsonWithCookie('The seat.', seated), [
    ...ABOUT_DIALOGUE,
    ...WITH_BODY,
    'offer-over',
    'unknown-seat',
  ]),
};

/** A person looks for another browser now and then. */
const OFFERS_PER_SECOND = 0.1;
const OFFERS_AT_ONCE = 10;

/** A person goes on in another browser with the seat that they have. */
export const handoverRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, origin, clock }) => {
  const mayOffer = bucket(OFFERS_PER_SECOND, OFFERS_AT_ONCE, clock);

  app.post('/api/dialogues/:code/seats/offer', { schema: offering }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, 'seat');
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (visitor?.role !== 'seat') return sendProblem(reply, whyUnknown(request, 'seat'));
    if (!mayOffer(rateLimitKey(room.id, visitor))) return sendProblem(reply, 'too-many-commands');
    const ticket = hashOf(request.body.ticket);
    const actor = { role: 'seat', seat: visitor.seat } as const;
    const answer = await room.submit(`offer ${ticket}`, actor, { type: 'offerSeat', ticket });
    return 'refusal' in answer ? sendProblem(reply, answer.refusal) : reply.send(DONE);
  });

  app.post('/api/dialogues/:code/seats/taken-over', { schema: takingOver }, async (request, reply) => {
    const [ticket, hash] = [hashOf(request.body.ticket), hashOf(request.body.key)];
    // A lost answer is asked for again with a ticket that has been used.
    const isKnown = (dialogue: Dialogue) =>
      dialogue.seatOffers.some((offer) => offer.ticket === ticket) || seatWithKey(dialogue, hash) !== undefined;
    const context = await resolveRequest(request, rooms, gate, 'seat', isKnown);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    const command = { type: 'takeSeatOver', ticket, key: hash } as const;
    const answer = await room.submit(`take over ${ticket} ${hash}`, { role: 'newcomer' }, command);
    if ('refusal' in answer) return sendProblem(reply, answer.refusal);
    const seat = seatWithKey(room.dialogue, hash);
    if (seat === undefined) return sendProblem(reply, 'unknown-seat');
    // Whoever sat down here first and came with their own seat afterwards has one too many.
    if (visitor?.role === 'seat' && visitor.seat !== seat)
      await room.submit(`leave with ${hash}`, visitor, { type: 'leave', seat: visitor.seat });
    giveCookie(request, reply, { room, role: 'seat', value: `${seat}.${request.body.key}` }, { origin, clock });
    return reply.code(201).send({ seat });
  });
};
