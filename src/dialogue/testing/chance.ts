import fc from 'fast-check';
import { competenceModel } from '../../content/competence-model/guide.ts';
import type { Actor, Command } from '../command.ts';
import { PHASES, PLENARY_PARTS, WAYS } from '../guide.ts';

const { factors, questions } = competenceModel;
const number = fc.integer({ min: 0, max: 10 });
const group = fc.integer({ min: 1, max: 3 });
const factor = fc.constantFrom<string>(...factors, 'no-such-factor');
const text = fc.constantFrom('', 'Noget', 'Noget andet', 'x'.repeat(2_000));
const type = <Name extends Command['type']>(name: Name) => fc.constant(name);

const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constant<Actor>({ role: 'facilitator' }),
  fc.integer({ min: 1, max: 10 }).map((seat): Actor => ({ role: 'seat', seat })),
);

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: type('rate'), factor, answer: fc.oneof(number, fc.constant<'unknown'>('unknown')) }),
  fc.record({ type: type('rate'), factor, answer: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ type: type('lock') }),
  fc.record({ type: type('unlock') }),
  fc.record({ type: type('reveal'), group }),
  fc.record({ type: type('scoreTogether'), group }),
  fc.record({ type: type('move'), seat: number, group }),
  fc.record({ type: type('leave'), seat: number }),
  fc.record({ type: type('setWay'), group, way: fc.constantFrom(...WAYS) }),
  fc.record({ type: type('addGroup'), way: fc.constantFrom(...WAYS) }),
  fc.record({ type: type('removeGroup'), group }),
  fc.record({ type: type('takePen') }),
  fc.record({ type: type('askForPen') }),
  fc.record({ type: type('freePen'), group }),
  fc.record({ type: type('takeStep'), group, step: fc.constantFrom('agree', 'discuss') }),
  fc.record({ type: type('setScore'), group, factor, score: fc.option(number) }),
  fc.record({ type: type('addNote'), group, question: fc.constantFrom(...questions), text }),
  fc.record({ type: type('editNote'), group, note: number, text }),
  fc.record({ type: type('starNote'), group, note: number, starred: fc.boolean() }),
  fc.record({ type: type('removeNote'), group, note: number }),
  fc.record({ type: type('setFocus'), group, factors: fc.array(factor, { maxLength: 4 }) }),
  fc.record({ type: type('enterPhase'), phase: fc.constantFrom(...PHASES) }),
  fc.record({ type: type('showPlenary'), part: fc.constantFrom(...PLENARY_PARTS), page: number }),
  fc.record({ type: type('propose'), factor: fc.option(factor), what: text }),
  fc.record({ type: type('withdrawProposal'), proposal: number }),
  fc.record({ type: type('answerClosing'), question: fc.constantFrom('effort', 'process'), text }),
);

/** Somebody asking for something, wise or not. */
export const anyCommand = fc.tuple(actor, command);
