import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { KeyCommand, RenewedKey } from '../../dialogue/command.ts';
import type { Dialogue, KeptKeys, Keys } from '../../dialogue/state.ts';
import { answers, DONE, done, json, jsonWithCookie } from '../api/answers.ts';
import { speakingWith, type Tag } from '../api/document.ts';
import { number, oneOf } from '../api/words.ts';
import { hashOf, keyFor, newKey } from '../keys.ts';
import { bucket } from '../limits.ts';
import { type Code, sendProblem } from '../problem.ts';
import { resolveMain } from '../resolve-request.ts';
import { Type } from '../type.ts';
import { forgetCookies, giveCookie, holdsKey } from '../visitor.ts';
import { ABOUT_DIALOGUE, type Dependencies, key, ofDialogue, WITH_BODY } from './params.ts';

const PROBLEMS = [...ABOUT_DIALOGUE, ...WITH_BODY, 'key-invalid', 'too-many-commands'] as const;
const renewing = {
  operationId: 'renewKey',
  summary: 'Makes a link anew',
  description:
    'The page makes the new key. The one before opens nothing from then on, and the streams of whoever holds it end. With the facilitator’s, those of the screen and the result are made anew. For whoever opened the dialogue only. Where the answer to a new facilitator’s key was lost, exchange that key for a cookie.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith('facilitator'),
  params: ofDialogue,
  body: Type.Object(
    { role: oneOf(['facilitator', 'screen', 'result']), key },
    { title: 'RenewedKey', description: 'What the link opens, and its new key.' },
  ),
  response: answers(200, jsonWithCookie('It is renewed.', done), PROBLEMS),
};
const adding = {
  operationId: 'addCoFacilitator',
  summary: 'Has somebody lead besides',
  description:
    'The page makes the key, and a link of it. Whoever has it leads as the facilitator does, and neither erases the dialogue nor changes keys. For whoever opened the dialogue only.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith('facilitator'),
  params: ofDialogue,
  body: Type.Object({ key }, { title: 'CoFacilitator', description: 'What opens the console for them.' }),
  response: answers(200, json('They can lead.', done), [...PROBLEMS, 'too-much-text']),
};
const removing = {
  operationId: 'removeCoFacilitator',
  summary: 'Withdraws the link of somebody who leads besides',
  description:
    'It opens nothing from then on, and the link to the result, which they had, is made anew. For whoever opened the dialogue only.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith('facilitator'),
  params: ofDialogue,
  body: Type.Object({ id: number('Of `coFacilitators` among the links.') }, { title: 'WithdrawnCoFacilitator' }),
  response: answers(200, json('It is withdrawn.', done), PROBLEMS),
};
const forgetting = {
  operationId: 'forgetKeys',
  summary: 'Has this browser forget its keys to a dialogue',
  description: 'All of them, whatever they open. They stay valid: whoever has a link can come back.',
  tags: ['Keys'] satisfies Tag[],
  security: speakingWith(),
  params: ofDialogue,
  body: Type.Object({}, { title: 'ForgottenKeys' }),
  response: answers(200, jsonWithCookie('They are forgotten.', done), WITH_BODY),
};

type InDialogue = FastifyRequest & { readonly params: { readonly code: string } };

/** Somebody changes links a few times in an hour. */
const CHANGES_PER_SECOND = 0.1;
const CHANGES_AT_ONCE = 20;

export const keyChangeRoutes: FastifyPluginAsyncTypebox<Dependencies> = async (app, { rooms, gate, origin, clock }) => {
  const mayChange = bucket(CHANGES_PER_SECOND, CHANGES_AT_ONCE, clock);

  app.post('/api/dialogues/:code/keys/renewed', { schema: renewing }, async (request, reply) => {
    const { role, key: fresh } = request.body;
    const renewed = renewedBy(role, fresh);
    const id = `renew ${role} ${hashOf(fresh)}`;
    const refusal = await change(request, id, (kept) => ({ type: 'renewKeys', renewed, kept }));
    if (refusal) return sendProblem(reply, refusal);
    if (role === 'facilitator') await give(request, reply, role, fresh);
    await giveAgain(request, reply, renewed);
    return reply.send(DONE);
  });

  app.post('/api/dialogues/:code/co-facilitators', { schema: adding }, async (request, reply) => {
    const key = hashOf(request.body.key);
    const refusal = await change(request, `add ${key}`, (kept) => ({ type: 'addCoFacilitator', key, kept }));
    return refusal ? sendProblem(reply, refusal) : reply.send(DONE);
  });

  app.post('/api/dialogues/:code/co-facilitators/withdrawn', { schema: removing }, async (request, reply) => {
    const { id } = request.body;
    const renewed = renewedBy('result', newKey());
    const refusal = await change(request, `withdraw ${id}`, () => ({ type: 'removeCoFacilitator', id, renewed }));
    if (refusal) return sendProblem(reply, refusal);
    await giveAgain(request, reply, renewed);
    return reply.send(DONE);
  });

  app.post('/api/dialogues/:code/forgotten', { schema: forgetting }, (request, reply) => {
    forgetCookies(reply, request.params.code, origin.path);
    return reply.send(DONE);
  });

  /** Whoever has changed the links reads on in this browser, where the screen or the result may be open as well. */
  async function giveAgain(request: InDialogue, reply: FastifyReply, renewed: readonly RenewedKey[]): Promise<void> {
    for (const each of renewed)
      if ('plain' in each && holdsKey(request, each.role)) await give(request, reply, each.role, each.plain);
  }

  async function give(request: InDialogue, reply: FastifyReply, role: keyof Keys, value: string): Promise<void> {
    const room = await rooms.find(request.params.code);
    if (room) giveCookie(request, reply, { room, role, value }, { origin, clock });
  }

  /** Has the dialogue change its keys. Returns why not. */
  async function change(
    request: InDialogue,
    id: string,
    commandFor: (kept: KeptKeys) => KeyCommand,
  ): Promise<Code | undefined> {
    const leading = await resolveMain(request, rooms, gate);
    if (typeof leading === 'string') return leading;
    const { room, held } = leading;
    if (!mayChange(room.id)) return 'too-many-commands';
    const answer = await room.submit(id, { role: 'system' }, commandFor(keptBy(room.dialogue, held)));
    return 'refusal' in answer ? answer.refusal : undefined;
  }
};

/** What is renewed with the key of a role: whoever had the facilitator's had what follows from it as well. */
function renewedBy(role: keyof Keys, fresh: string): readonly RenewedKey[] {
  if (role !== 'facilitator') return [{ role, key: hashOf(fresh), plain: fresh }];
  const lesser = (['screen', 'result'] as const).flatMap((each) => renewedBy(each, keyFor(each, fresh)));
  return [{ role, key: hashOf(fresh) }, ...lesser];
}

/** The keys of the lesser pages, where they follow from the facilitator's and open those. */
function keptBy({ keys }: Dialogue, held: string): KeptKeys {
  const kept = (role: keyof KeptKeys) => {
    const key = keyFor(role, held);
    return hashOf(key) === keys[role] ? key : null;
  };
  return { screen: kept('screen'), result: kept('result') };
}
