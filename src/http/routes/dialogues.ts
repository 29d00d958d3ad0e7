import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { competenceModel } from '../../content/competence-model/guide.ts';
import { areMinutes } from '../../dialogue/decide/agenda.ts';
import { LONGEST } from '../../dialogue/limits.ts';
import { tidied } from '../../dialogue/text.ts';
import { doorView } from '../../dialogue/view/door.ts';
import type { Rooms } from '../../live/rooms.ts';
import { found } from '../found.ts';
import { hashOf, keyFor, newCode, newKey } from '../keys.ts';
import { bucket, CodeGate } from '../limits.ts';
import { originFor } from '../origin.ts';
import { sendProblem } from '../problem.ts';
import { groupCount, minutes, title, way } from '../schema.ts';
import { giveCookie, visitorOf } from '../visitor.ts';

/** A course room full of facilitators may sit behind one address. */
const DIALOGUES_PER_SECOND = 1;
const DIALOGUES_AT_ONCE = 300;
/** Eight digits leave room; two in a row that are taken is chance, ten is a fault. */
const MOST_CODES_TRIED = 10;

const ofDialogue = Type.Object({ code: Type.String({ pattern: '^\\d{8}$' }) });
const key = Type.String({ pattern: '^[A-Za-z0-9_-]{16,64}$' });

type Parts = { readonly rooms: Rooms; readonly publicUrl: string | undefined };

/** Opening a dialogue, finding it by its code, and getting into it. */
export const dialogueRoutes: FastifyPluginAsyncTypebox<Parts> = async (app, { rooms, publicUrl }) => {
  const mayOpen = bucket(DIALOGUES_PER_SECOND, DIALOGUES_AT_ONCE);
  const gate = new CodeGate();

  app.post(
    '/api/dialogues',
    { schema: { summary: 'Opens a dialogue.', body: Type.Object({ title, ways: Type.Array(way, groupCount), minutes }) } },
    async (request, reply) => {
      const { ways, minutes } = request.body;
      const title = tidied(request.body.title).replaceAll('\n', ' ');
      if (title.length > LONGEST.title) return sendProblem(reply, 'text-too-long');
      if (!areMinutes(minutes)) return sendProblem(reply, 'minutes-invalid');
      if (!mayOpen(request.ip)) return sendProblem(reply, 'too-many-dialogues');
      const facilitator = newKey();
      const keys = {
        facilitator: hashOf(facilitator),
        screen: hashOf(keyFor('screen', facilitator)),
        result: hashOf(keyFor('result', facilitator)),
      };
      for (let tried = 0; tried < MOST_CODES_TRIED; tried += 1) {
        const code = newCode();
        const opened = { type: 'opened', at: Date.now(), title, guide: competenceModel, minutes, ways, keys } as const;
        if (!(await rooms.open(code, opened))) continue;
        giveCookie(request, reply, code, 'facilitator', facilitator);
        return reply.code(201).send({ code, key: facilitator });
      }
      throw new Error('no free code was found');
    },
  );

  app.get(
    '/api/dialogues/:code',
    { schema: { summary: 'What a newcomer sees before they sit down.', params: ofDialogue } },
    async (request, reply) => {
      const room = await found(request, reply, rooms, gate);
      return room && reply.send(doorView(room.dialogue));
    },
  );

  app.post(
    '/api/dialogues/:code/seats',
    {
      schema: {
        summary: 'Takes a seat, in the given group or where there is room. The same key again is the same seat.',
        params: ofDialogue,
        body: Type.Object({ key, group: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]) }),
      },
    },
    async (request, reply) => {
      const room = await found(request, reply, rooms, gate);
      if (!room) return reply;
      const hash = hashOf(request.body.key);
      const command = { type: 'join', key: hash, group: request.body.group } as const;
      const answer = await room.submit(`join ${hash}`, { role: 'newcomer' }, command);
      if ('refusal' in answer) return sendProblem(reply, answer.refusal);
      const seat = room.dialogue.seats.findIndex((taken) => taken?.key === hash) + 1;
      if (seat === 0) return sendProblem(reply, 'unknown-seat');
      giveCookie(request, reply, room.id, 'seat', `${seat}.${request.body.key}`);
      return reply.code(201).send({ seat });
    },
  );

  app.post(
    '/api/dialogues/:code/keys',
    {
      schema: {
        summary: 'Exchanges the key from a link for a cookie.',
        params: ofDialogue,
        body: Type.Object({ role: Type.Enum(['facilitator', 'screen', 'result']), key }),
      },
    },
    async (request, reply) => {
      const room = await found(request, reply, rooms, gate);
      if (!room) return reply;
      const { role, key } = request.body;
      if (room.dialogue.keys[role] !== hashOf(key)) return sendProblem(reply, 'key-invalid');
      giveCookie(request, reply, room.id, role, key);
      return reply.send({});
    },
  );

  app.get(
    '/api/dialogues/:code/links',
    {
      schema: {
        summary: 'The addresses that other devices open. Only a facilitator gets those with keys.',
        params: ofDialogue,
        querystring: Type.Object({ as: Type.Enum(['facilitator', 'screen']) }),
      },
    },
    async (request, reply) => {
      const room = await found(request, reply, rooms, gate);
      if (!room) return reply;
      const visitor = visitorOf(request, room.dialogue, request.query.as);
      if (!visitor) return sendProblem(reply, 'key-invalid');
      const origin = originFor(request, publicUrl);
      const join = `${origin}/${room.id}`;
      const held = request.cookies.facilitator;
      if (visitor.role !== 'facilitator' || !held) return reply.send({ join });
      const link = (page: string, key: string) => `${origin}/${page}#${room.id}.${key}`;
      return reply.header('cache-control', 'no-store').send({
        join,
        facilitator: link('facilitate', held),
        screen: link('screen', keyFor('screen', held)),
        result: link('result', keyFor('result', held)),
      });
    },
  );
};
