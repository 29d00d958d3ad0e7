import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { answers } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { facilitatorView } from '../api/views/facilitator.ts';
import { participantView, waitingView } from '../api/views/participant.ts';
import { resultView } from '../api/views/result.ts';
import { screenView } from '../api/views/screen.ts';
import { oneOf } from '../api/words.ts';
import { Backlog } from '../backlog.ts';
import { eagerness, FOLLOWING } from '../eagerness.ts';
import { Messages } from '../messages.ts';
import { resolveRequest } from '../resolve-request.ts';
import { Stream } from '../stream.ts';
import { Type } from '../type.ts';
import { rateLimitKey, renewedCookie, whyUnknown } from '../visitor.ts';
import { type Dependencies, ofDialogue, speakingAs } from './params.ts';

const DESCRIPTION = `A stream of server-sent events. Each message is the whole view of the visitor as JSON, and its id is the number (\`seq\`) of
the newest event in it. The first message comes at once, and one more each time that something has changed for this visitor.
A message that was missed is of no importance, as the next one holds everything.

Two kinds of messages have a name. \`clock\` comes first, and again every 10 seconds: the server's clock, in milliseconds since
1970. A seat answers each with \`sayThere\`; one that has not been heard of for 30 seconds counts as away, and its stream is
closed. After 25 seconds without a message the connection is dead, whatever it says: connect again. \`gone\` says that the seat or
the dialogue is not there, or, with the code \`key-invalid\`, that the request holds no key, or one that opens nothing any more: there is no use in asking again. When
the stream ends without it, connect again after the time that \`retry\` says.

Where something on the way holds messages back, \`view\` gives the same without a stream.

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
  querystring: Type.Object({
    ...speakingAs.properties,
    padded: Type.Optional(
      oneOf(['yes'], 'A comment of 4 kB follows on each message, for what lets through only large pieces.'),
    ),
  }),
  response: answers(200, { description: 'The stream.', content: { 'text/event-stream': view } }, ['not-stored']),
};

export const liveRoute: FastifyPluginAsyncTypebox<Dependencies> = async (
  app,
  { rooms, gate, clock, heldOpen, origin },
) => {
  const backlog = new Backlog();
  // What one role is sent many may be sent: a seat's view is its own.
  const messages = { facilitator: new Messages(), screen: new Messages(), result: new Messages(), seat: undefined };
  const isTooEager = eagerness(FOLLOWING, clock);

  app.get('/api/dialogues/:code/live', { schema: following, exposeHeadRoute: false }, async (request, reply) => {
    const { as, padded } = request.query;
    const context = await resolveRequest(request, rooms, gate, as);
    if (request.raw.socket.destroyed) return reply.hijack();
    const isPadded = padded === 'yes';
    if (typeof context === 'string' || !context.visitor) {
      const stream = new Stream(reply, clock, { isPadded, backlog });
      if (typeof context !== 'string' && whyUnknown(request, as) === 'key-invalid') stream.endWithoutKey();
      else if (context === 'too-many-codes') stream.close();
      else stream.end();
      return reply;
    }
    const { room, visitor } = context;
    // Its page comes back after a while.
    if (isTooEager(room.id, visitor)) {
      new Stream(reply, clock, { backlog }).close();
      return reply;
    }
    const isAnswered = () => visitor.role !== 'seat' || !room.isGone(visitor.seat);
    const cookie = renewedCookie(request, { room, role: as }, { origin, clock });
    const own = { isPadded, isAnswered, cookie, messages: messages[visitor.role] };
    const stream = new Stream(reply, clock, { ...own, backlog });
    const letGo = heldOpen.add(rateLimitKey(room.id, visitor), stream, visitor.role);
    const stop = room.listen(visitor, stream);
    stream.onclose(() => {
      stop();
      letGo();
    });
    return reply;
  });
};
