import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { resolveRequest } from '../resolve-request.ts';
import { Stream } from '../stream.ts';
import { rateLimitKey } from '../visitor.ts';
import { type Dependencies, ofDialogue, speakingAs } from './params.ts';

/** Tabs of one browser; a seat with more is no person. */
const MAX_STREAMS_OF_SEAT = 8;

const following = {
  summary: 'The whole current view, again each time it changes (server-sent events).',
  params: ofDialogue,
  querystring: speakingAs,
};

export const liveRoute: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate }) => {
  const streams = new Set<Stream>();
  const streamsOf = new Map<string, number>();
  // Streams never end by themselves, and the server waits for them.
  app.addHook('preClose', async () => {
    for (const stream of streams) stream.close();
  });

  app.get('/api/dialogues/:code/live', { schema: following }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (request.raw.socket.destroyed) return reply.hijack();
    const stream = new Stream(reply);
    if (typeof context === 'string' || !context.visitor) {
      stream.end();
      return reply;
    }
    const { room, visitor } = context;
    const who = rateLimitKey(room.id, visitor);
    const open = streamsOf.get(who) ?? 0;
    if (visitor.role === 'seat' && open >= MAX_STREAMS_OF_SEAT) {
      stream.close();
      return reply;
    }
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
    return reply;
  });
};
