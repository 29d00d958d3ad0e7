import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { OperatorFacts } from '../../content/operator/facts.ts';
import { answers, json } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { objectOf } from '../api/exact.ts';
import { count, oneOf, orNull, text } from '../api/words.ts';

const facts = objectOf<OperatorFacts>()(
  {
    title: 'OperatorFacts',
    description: 'What whoever runs the server says of it. Null where they say nothing.',
  },
  {
    controller: orNull(text('Who answers for what is kept.')),
    contact: orNull(text('How to reach them.')),
    notice: orNull(text('The address of their own notice.')),
    accessibilityContact: orNull(text('How to tell them that somebody cannot use a page.')),
    accessibilityStatement: orNull(text('The address of their own statement on accessibility.')),
    place: orNull(text('Who runs the machine, and in which country.')),
    storage: oneOf(['file', 'database'], 'Where dialogues are kept.'),
    backupDays: orNull(count(), 'For how many days a backup is kept.'),
  },
);
const looking = {
  operationId: 'getOperatorFacts',
  summary: 'Says who runs the server, and how to reach them',
  tags: ['Dialogues'] satisfies Tag[],
  security: speakingWith(),
  response: answers(200, json('As the server is set up.', facts), []),
};

/** What the pages about what is kept, and about who can use them, have to know of this server. */
export const operatorRoute: FastifyPluginAsyncTypebox<{ readonly operator: OperatorFacts }> = async (
  app,
  { operator },
) => {
  app.get('/api/operator', { schema: looking }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send(operator),
  );
};
