import { GUIDES } from '../../content/guides/guides.ts';
import { wordsOf } from '../../content/guides/testing/every-language.ts';
import { languageFor } from '../../content/language.ts';
import type { Actor, Circumstances, Command } from '../../dialogue/command.ts';
import { decide } from '../../dialogue/decide.ts';
import { evolve } from '../../dialogue/evolve.ts';
import type { DoorRefusal, Refusal } from '../../dialogue/refusal.ts';
import { type Dialogue, seatAt } from '../../dialogue/state.ts';
import { doorView } from '../../dialogue/view/door.ts';
import { facilitatorView } from '../../dialogue/view/facilitator.ts';
import { seatView, tableView } from '../../dialogue/view/participant.ts';
import { resultView } from '../../dialogue/view/result.ts';
import { screenView } from '../../dialogue/view/screen.ts';
import { waitingView } from '../../dialogue/view/waiting.ts';
import type { Addressed } from '../facilitate/links/links.svelte.ts';
import { inHebrew, inPseudo, type Pseudo } from './pseudo.ts';
import type { Sample } from './sample.ts';
import { CODE, NOW } from './samples/hour.ts';

/** Every guide with all its words, so that a sample is there in any language as soon as it is asked for. */
const WORDED = await Promise.all(GUIDES.map(async (known) => ({ guide: known.guide, words: await wordsOf(known) })));
/** Where phones find the server. */
export const USUAL_PLACE = 'https://sekskant.example';

/** The server as a page of one sample finds it: one dialogue in memory, which goes on when the visitor does something. */
export class SampleServer {
  readonly #sample: Sample<never>;
  readonly #circumstances: Circumstances;
  #dialogue: Dialogue | null;
  #seq = 1;
  /** What is made of the words of guides; undefined where they stay as they are. */
  pseudo: Pseudo | undefined;
  /** Called after each change. */
  onchange = () => {};

  constructor(sample: Sample<never>) {
    this.#sample = sample;
    this.#dialogue = sample.dialogue;
    this.#circumstances = { now: NOW, isGone: (seat) => sample.gone?.includes(seat) ?? false };
  }

  /** Of the newest event. */
  get seq(): number {
    return this.#seq;
  }

  /** What a visitor sees; undefined when there is nothing to see any more. */
  viewFor(role: string | null): unknown {
    return this.#written(this.#viewOf(role));
  }

  /** In the language of the page, or in another one than the page's. */
  #written(view: unknown): unknown {
    return this.pseudo === 'foreign' ? inHebrew(view) : view;
  }

  #viewOf(role: string | null): unknown {
    const dialogue = this.#dialogue;
    if (!dialogue) return undefined;
    if (role === 'facilitator') return facilitatorView(dialogue, this.#circumstances);
    if (role === 'screen') return screenView(dialogue);
    if (role === 'result') return resultView(dialogue);
    const { seat = 0 } = this.#sample;
    const me = seatView(dialogue, seat);
    if (!me) return waitingView(dialogue, seat);
    return { table: tableView(dialogue, seatAt(dialogue, seat)?.group ?? 0, this.#circumstances), me };
  }

  /** Answers as the real one does; undefined for what this one does not know. */
  answer(method: string, { pathname, searchParams }: URL, body: Body): Response | undefined {
    const [, api, rooms, code, ...rest] = pathname.split('/');
    if (api !== 'api') return undefined;
    if (rooms === 'guides') return guides(code, searchParams.get('language') ?? '', this.pseudo);
    if (rooms !== 'dialogues' || code === undefined) return undefined;
    const dialogue = this.#dialogue;
    if (!dialogue || code !== CODE) return problem('unknown-dialogue');
    switch (`${method} ${rest.join('/')}`) {
      case 'GET ':
        return json(this.#written(doorView(CODE, dialogue, null)));
      case 'DELETE ':
        return json({});
      case 'GET links':
        return json(linksAt(this.#sample.place ?? USUAL_PLACE));
      case 'POST commands':
        return this.#done(dialogue, this.#actor(searchParams.get('as')), body.command);
      case 'POST seats':
        return this.#done(dialogue, { role: 'newcomer' }, { type: 'join', key: 'new', group: body.group });
      case 'POST seats/offer':
        return json({});
      case 'POST seats/taken-over':
        return problem('offer-over');
      default:
        return problem(rest[0] === 'papers' ? 'paper-failed' : 'not-allowed');
    }
  }

  #actor(role: string | null): Actor {
    return role === 'facilitator' ? { role } : { role: 'seat', seat: this.#sample.seat ?? 0 };
  }

  #done(dialogue: Dialogue, actor: Actor, command: Command): Response {
    const decision = decide(dialogue, actor, command, this.#circumstances);
    if ('refusal' in decision) return problem(decision.refusal);
    this.#dialogue = decision.events.reduce(evolve, dialogue);
    this.#seq += decision.events.length;
    this.onchange();
    return json({ seq: this.#seq });
  }
}

/** What pages post. */
export type Body = { readonly command: Command; readonly group: number | null };

/** The links of the sample dialogue; where phones come to the machine directly, with its other addresses. */
export function linksAt(place: string): Addressed {
  const { protocol, hostname } = new URL(place);
  const isDirect = protocol === 'http:';
  return {
    ...(isDirect && {
      addresses: [
        { host: hostname, adapter: 'Wi-Fi' },
        { host: '10.8.0.6', adapter: 'VPN' },
      ],
    }),
    coFacilitators: [1],
    join: `${place}/${CODE}`,
    facilitator: `${place}/facilitate#${CODE}.key-of-the-facilitator-in-a-sample`,
    screen: `${place}/screen#${CODE}.key-of-the-screen-in-a-sample`,
    result: `${place}/result#${CODE}.key-of-the-result-in-a-sample`,
  };
}

function guides(id: string | undefined, tag: string, pseudo: Pseudo | undefined): Response {
  const language = languageFor([tag]);
  const known = WORDED.map(({ guide, words }) => ({
    guide,
    words: pseudo ? inPseudo(words[language], pseudo) : words[language],
  }));
  if (id === undefined) return json(known);
  const wanted = known.find(({ guide }) => guide.id === id);
  return wanted ? json(wanted) : problem('unknown-guide');
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}

function problem(code: Refusal | DoorRefusal): Response {
  return json({ type: `urn:sekskant:${code}`, code }, 409);
}
