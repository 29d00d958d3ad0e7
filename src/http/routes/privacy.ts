import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { PrivacyFacts } from '../../content/privacy/facts.ts';
import { answers, json } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { objectOf } from '../api/exact.ts';
import { count, oneOf, orNull, text } from '../api/words.ts';

const facts = objectOf<PrivacyFacts>()(
  {
    title: 'PrivacyFacts',
    description: 'What whoever runs the server says of what it keeps. Null where they say nothing.',
  },
  {
    controller: orNull(text('Who answers for what is kept.')),
    contact: orNull(text('How to reach them.')),
    notice: orNull(text('The address of their own notice.')),
    place: orNull(text('Who runs the machine, and in which country.')),
    storage: oneOf(['file', 'database'], 'Where dialogues are kept.'),
    backupDays: orNull(count(), 'For how many days a backup is kept.'),
  },
);
const looking = {
  operationId: 'getPrivacyFacts',
  summary: 'Says who answers for what is kept',
  tags: ['Dialogues'] satisfies Tag[],
  security: speakingWith(),
  response: answers(200, json('As the server is set up.', facts), []),
};

/** What the page about what is kept has to know of this server. */
export const privacyRoute: FastifyPluginAsyncTypebox<{ readonly privacy: PrivacyFacts }> = async (app, { privacy }) => {
  app.get('/api/privacy', { schema: looking }, (_request, reply) =>
    reply.header('cache-control', 'no-store').send(privacy),
  );
};
