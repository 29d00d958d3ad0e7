import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import type { Rooms } from '../../live/rooms.ts';
import { bucket } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { submission } from '../schema.ts';
import { openStream, type Stream } from '../stream.ts';
import { actorOf, ROLES, visitorOf } from '../visitor.ts';

/** Far faster than a thumb; a phone that was offline may send what it kept all at once. */
const COMMANDS_PER_SECOND = 10;
const COMMANDS_AT_ONCE = 60;
/** Tabs of one browser; a seat with more is no person. */
const MOST_STREAMS_OF_SEAT = 8;

const ofVisit = {
  params: Type.Object({ code: Type.String({ pattern: '^\\d{8}$' }) }),
  querystring: Type.Object({ as: Type.Enum([...ROLES]) }),
};

/** What somebody who is in the dialogue does: send commands, and follow what happens. */
export const visitRoutes: FastifyPluginAsyncTypebox<{ readonly rooms: Rooms }> = async (app, { rooms }) => {
  const mayCommand = bucket(COMMANDS_PER_SECOND, COMMANDS_AT_ONCE);
  const streams = new Set<Stream>();
  const streamsOf = new Map<string, number>();
  // Streams never end by themselves, and the server waits for them.
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.close();
  });

  app.post(
    '/api/dialogues/:code/commands',
    { schema: { summary: 'Does one thing. The answer comes after it is on disk.', ...ofVisit, body: submission } },
    async (request, reply) => {
      const room = await rooms.find(request.params.code);
      if (!room) return sendProblem(reply, 'unknown-dialogue');
      const visitor = visitorOf(request, room.dialogue, request.query.as);
      if (!visitor) return sendProblem(reply, request.query.as === 'seat' ? 'unknown-seat' : 'key-invalid');
      const actor = actorOf(visitor);
      if (!actor) return sendProblem(reply, 'not-allowed');
      if (!mayCommand(`${room.id} ${speaker(visitor)}`)) return sendProblem(reply, 'too-many-commands');
      const answer = await room.submit(request.body.id, actor, request.body.command);
      return 'refusal' in answer ? sendProblem(reply, answer.refusal) : reply.send(answer);
    },
  );

  app.get(
    '/api/dialogues/:code/live',
    { schema: { summary: 'The whole current view, again each time it changes (server-sent events).', ...ofVisit } },
    async (request, reply) => {
      const room = await rooms.find(request.params.code);
      const visitor = room && visitorOf(request, room.dialogue, request.query.as);
      const stream = openStream(reply);
      if (!room || !visitor) return stream.end();
      const who = `${room.id} ${speaker(visitor)}`;
      const open = streamsOf.get(who) ?? 0;
      if (visitor.role === 'seat' && open >= MOST_STREAMS_OF_SEAT) return stream.close();
      streams.add(stream);
      streamsOf.set(who, open + 1);
      const stop = room.listen(visitor, stream);
      stream.onclose(() => {
        stop();
        streams.delete(stream);
        const left = (streamsOf.get(who) ?? 1) - 1;
        if (left === 0) streamsOf.delete(who);
        else streamsOf.set(who, left);
      });
    },
  );

  app.delete(
    '/api/dialogues/:code',
    { schema: { summary: 'Erases the dialogue with all that was said in it. Facilitator only.', ...ofVisit } },
    async (request, reply) => {
      const room = await rooms.find(request.params.code);
      if (!room) return sendProblem(reply, 'unknown-dialogue');
      if (visitorOf(request, room.dialogue, request.query.as)?.role !== 'facilitator') return sendProblem(reply, 'key-invalid');
      await rooms.remove(room.id);
      return reply.send({});
    },
  );
};

function speaker(visitor: { readonly role: string; readonly seat?: number }): string {
  return `${visitor.role} ${visitor.seat ?? ''}`;
}
