import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import { guideById } from '../../content/guides/registry.ts';
import { type Paper, RESULT_PAPERS } from '../../report/paper.ts';
import type { Made } from '../../report/printer-process.ts';
import { FORMAT, VERSION } from '../../result-file/format.ts';
import { answers } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { oneOf } from '../api/words.ts';
import { networksOf } from '../guessing/networks.ts';
import { hungUp } from '../hung-up.ts';
import { bucket } from '../limits.ts';
import { sendProblem } from '../problem.ts';
import { Type } from '../type.ts';
import { fileOf } from './paper-file.ts';
import { type Dependencies, language, WITH_BODY } from './params.ts';

/** Of some hundred groups. The largest dialogues take their papers before they are deleted. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** To check a larger one keeps the rooms waiting for some tenths of a second. */
const LARGE_BYTES = 100 * 1024;
const LARGE_PER_SECOND = 0.1;
const LARGE_AT_ONCE = 10;

const takingFromFile = {
  operationId: 'takePaperOfFile',
  summary: 'Makes a paper of a result that was kept as a file',
  description: 'For anyone who has the file. The server makes the paper and keeps nothing.',
  tags: ['Papers'] satisfies Tag[],
  security: speakingWith(),
  params: Type.Object({ paper: oneOf(RESULT_PAPERS) }),
  querystring: Type.Object({ language }),
  body: Type.Object(
    { format: Type.Literal(FORMAT), version: Type.Literal(VERSION), result: Type.Object({}) },
    { title: 'ResultFile', description: 'As docs/formats/result.md describes it.', additionalProperties: false },
  ),
  response: answers(200, fileOf(RESULT_PAPERS), [
    ...WITH_BODY,
    'unknown-guide',
    'too-many-commands',
    'papers-busy',
    'paper-failed',
  ]),
};

type App = Parameters<FastifyPluginAsyncTypebox>[0];

type Needs = Pick<Dependencies, 'guides' | 'press' | 'clock'> & {
  /** Whether somebody may take one more. */
  readonly mayTake: (who: string) => boolean;
  readonly send: (reply: FastifyReply, paper: Paper, making: Promise<Made>, caching: string) => Promise<FastifyReply>;
};

/** A paper of a result that somebody has kept as a file: checked as on the page that opened it, made, and forgotten. */
export function paperOfFile(app: App, { guides, press, clock, mayTake, send }: Needs): void {
  const mayBringLarge = bucket(LARGE_PER_SECOND, LARGE_AT_ONCE, clock);

  app.post('/api/papers/:paper', { schema: takingFromFile, bodyLimit: MAX_FILE_BYTES }, async (request, reply) => {
    const { home } = networksOf(request.ip);
    if (!mayTake(home)) return sendProblem(reply, 'too-many-commands');
    // Without a length it is sent in pieces, and may be of any.
    const bytes = Number(request.headers['content-length'] ?? MAX_FILE_BYTES);
    if (bytes > LARGE_BYTES && !mayBringLarge(home)) return sendProblem(reply, 'too-many-commands');
    const { language } = request.query;
    // What checks files is large, and few ask for it.
    const { resultIn } = await import('../../result-file/read.ts');
    const read = resultIn(
      request.body,
      guides.map(({ guide }) => guide),
    );
    if ('problem' in read)
      return sendProblem(reply, read.problem === 'unknown-guide' ? read.problem : 'request-invalid');
    const known = guideById(guides, read.result.agenda.guide.id);
    if (!known) return sendProblem(reply, 'unknown-guide');
    const { paper } = request.params;
    const words = await known.wordsIn(language);
    const order = { paper, language, words, result: read.result, madeAt: clock.now(), withdrawn: [] };
    return send(reply, paper, press.make(order, { fileFrom: home, hungUp: hungUp(reply) }), 'no-store');
  });
}
