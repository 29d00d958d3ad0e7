import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { answers, DONE, done, json } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { facilitatorView } from '../api/views/facilitator.ts';
import { participantView, waitingView } from '../api/views/participant.ts';
import { resultView } from '../api/views/result.ts';
import { screenView } from '../api/views/screen.ts';
import { count, moment, orNull, text } from '../api/words.ts';
import { ASKING, eagerness } from '../eagerness.ts';
import { sendProblem } from '../problem.ts';
import { Question } from '../question.ts';
import { resolveRequest } from '../resolve-request.ts';
import { Type } from '../type.ts';
import { rateLimitKey, renewedCookie, whyUnknown } from '../visitor.ts';
import { ABOUT_DIALOGUE, CHANGING, type Dependencies, ofDialogue, speakingAs } from './params.ts';

const asked = Type.Object(
  {
    seq: orNull(count(), 'The number of the newest event in the view; null without a view.'),
    version: text('What to send as `known` the next time.'),
    now: moment('The server’s clock.'),
    view: Type.Unsafe({
      description: 'Which view depends on `as`. Null when it is the one that the request knows.',
      anyOf: [participantView, waitingView, facilitatorView, screenView, resultView, { type: 'null' }],
    }),
  },
  { title: 'Asked', description: 'What there is to see.', additionalProperties: false },
);
const asking = {
  operationId: 'view',
  summary: 'Asks for what is new',
  description:
    'The same views as `follow` has, for whoever cannot have a stream. With `known` and `wait` the answer waits until there is another view. Whoever asks counts as there.',
  tags: ['Views'] satisfies Tag[],
  security: speakingWith('facilitator', 'seat', 'screen', 'result'),
  params: ofDialogue,
  querystring: Type.Object({
    ...speakingAs.properties,
    known: Type.Optional(Type.String({ maxLength: 64, description: 'The `version` that the page has.' })),
    wait: Type.Optional(
      Type.String({ pattern: '^([0-9]|1[0-9]|20)$', description: 'How many seconds to wait for another, at most 20.' }),
    ),
  }),
  response: answers(200, json('The view.', asked), [
    ...ABOUT_DIALOGUE,
    'key-invalid',
    'unknown-seat',
    'too-many-commands',
  ]),
};
const saying = {
  operationId: 'sayThere',
  summary: 'Says that a seat is there',
  description:
    'The answer to each `clock` of a stream. Whoever sends a command or asks for a view has said it as well.',
  tags: ['Views'] satisfies Tag[],
  security: speakingWith('seat'),
  params: ofDialogue,
  response: answers(200, json('It is known.', done), [
    ...ABOUT_DIALOGUE,
    ...CHANGING,
    'key-invalid',
    'unknown-seat',
    'too-many-commands',
  ]),
};

/** For whoever cannot have a stream, and for the server to know who still reads theirs. */
export const viewRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (
  app,
  { rooms, gate, clock, heldOpen, origin },
) => {
  const isTooEager = eagerness(ASKING, clock);

  app.get('/api/dialogues/:code/view', { schema: asking }, async (request, reply) => {
    const { as, known = '', wait = '0' } = request.query;
    const context = await resolveRequest(request, rooms, gate, as);
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (!visitor) return sendProblem(reply, whyUnknown(request, as));
    if (isTooEager(room.id, visitor)) return sendProblem(reply, 'too-many-commands');
    const question = new Question(known, clock);
    const letGo = heldOpen.add(rateLimitKey(room.id, visitor), question, visitor.role);
    const stop = room.ask(visitor, question);
    reply.raw.once('close', question.close);
    const answer = await question.answerWithin(Number(wait) * 1_000);
    stop();
    letGo();
    if (answer === undefined) return sendProblem(reply, visitor.role === 'seat' ? 'unknown-seat' : 'unknown-dialogue');
    return reply.type('application/json').send(answer);
  });

  app.post('/api/dialogues/:code/there', { schema: saying }, async (request, reply) => {
    const context = await resolveRequest(request, rooms, gate, 'seat');
    if (typeof context === 'string') return sendProblem(reply, context);
    const { room, visitor } = context;
    if (visitor?.role !== 'seat') return sendProblem(reply, whyUnknown(request, 'seat'));
    if (isTooEager(room.id, visitor)) return sendProblem(reply, 'too-many-commands');
    room.hear(visitor.seat);
    // A stream that was open when the dialogue ended has a key that is kept for less long than the result.
    const cookie = room.dialogue.phase === 'ended' && renewedCookie(request, { room, role: 'seat' }, { origin, clock });
    if (cookie) reply.header('set-cookie', cookie);
    return reply.send(DONE);
  });
};
