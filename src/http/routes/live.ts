import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { answers } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { facilitatorView } from '../api/views/facilitator.ts';
import { participantView, waitingView } from '../api/views/participant.ts';
import { resultView } from '../api/views/result.ts';
import { screenView } from '../api/views/screen.ts';
import { resolveRequest } from '../resolve-request.ts';
import { Stream } from '../stream.ts';
import { rateLimitKey } from '../visitor.ts';
import { type Dependencies, ofDialogue, speakingAs } from './params.ts';

/** Tabs of one browser; a seat with more is no person. */
const MAX_STREAMS_OF_SEAT = 8;

const DESCRIPTION = `A stream of server-sent events. Each message is the whole view of the visitor as JSON, and its id is the number (\`seq\`) of
the newest event in it. The first message comes at once, and one more each time that something has changed for this visitor.
A message that was missed is of no importance, as the next one holds everything.

Two kinds of messages have a name. \`clock\` comes first: the server's clock, in milliseconds since 1970. \`gone\` says that the
seat or the dialogue is not there, or that the request holds no key to it: there is no use in asking again. When the stream ends
without it, connect again after the time that \`retry\` says. A comment comes every 20 seconds.

    retry: 1234
    event: clock
    data: 1800000000000

    id: 42
    data: {"table":{...},"me":{...}}`;

const view = {
  description: 'What a message holds: which view depends on `as`.',
  anyOf: [participantView, waitingView, facilitatorView, screenView, resultView],
};
const following = {
  operationId: 'follow',
  summary: 'Follows a dialogue',
  description: DESCRIPTION,
  tags: ['Views'] satisfies Tag[],
  security: speakingWith('facilitator', 'seat', 'screen', 'result'),
  params: ofDialogue,
  querystring: speakingAs,
  response: answers(200, { description: 'The stream.', content: { 'text/event-stream': view } }, ['not-stored']),
};

export const liveRoute: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, clock }) => {
  /** By visitor. */
  const open = new Map<string, Set<Stream>>();
  // Streams never end by themselves, and the server waits for them.
  app.addHook('preClose', async () => {
    for (const streams of open.values()) for (const stream of streams) stream.close();
  });

  app.get('/api/dialogues/:code/live', { schema: following }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, request.query.as);
    if (request.raw.socket.destroyed) return reply.hijack();
    const stream = new Stream(reply, clock);
    if (typeof context === 'string' || !context.visitor) {
      stream.end();
      return reply;
    }
    const { room, visitor } = context;
    const who = rateLimitKey(room.id, visitor);
    const streams = open.get(who) ?? new Set();
    if (visitor.role === 'seat' && streams.size >= MAX_STREAMS_OF_SEAT) {
      stream.close();
      return reply;
    }
    open.set(who, streams.add(stream));
    const stop = room.listen(visitor, stream);
    stream.onclose(() => {
      stop();
      streams.delete(stream);
      if (streams.size === 0) open.delete(who);
    });
    return reply;
  });
};
