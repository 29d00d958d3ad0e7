import type { FastifyReply } from 'fastify';
import type { DoorRefusal, Refusal } from '../dialogue/refusal.ts';
import { STATUS_NAMES } from './status-names.ts';

/** Why something that was asked for is not done. */
export type Code = Refusal | DoorRefusal;

/** Where a request is wrong, and why. What was sent is never repeated. */
export type Fault = {
  readonly in: 'body' | 'path' | 'query';
  /** A JSON pointer to what is wrong. Empty when it is the whole. */
  readonly field: string;
  /** The JSON Schema keyword that does not hold; `json` where the body is no JSON, `uri` where the address is none. */
  readonly keyword: string;
  readonly reason: string;
};

const STATUS: Partial<Record<Code, number>> = {
  'unknown-dialogue': 404,
  'unknown-guide': 404,
  'key-invalid': 403,
  'not-allowed': 403,
  'unknown-seat': 403,
  'request-invalid': 400,
  'too-large': 413,
  'too-many-commands': 429,
  'too-many-codes': 429,
  'too-many-dialogues': 429,
  'too-many-joins': 429,
  'too-many-connections': 503,
  'not-stored': 503,
  'papers-busy': 503,
  'paper-failed': 500,
  'paper-not-shared': 403,
};
/** What the domain refuses conflicts with the state of the dialogue. Asking again does not help. */
const CONFLICT = 409;

export const PROBLEM_TYPE = 'application/problem+json';

export function statusOf(code: Code): number {
  return STATUS[code] ?? CONFLICT;
}

/** Answers with RFC 9457 problem details. `code` is what the pages have a sentence for. */
export function sendProblem(reply: FastifyReply, code: Code, errors?: readonly Fault[]): FastifyReply {
  const status = statusOf(code);
  if (status === 429 || status === 503) reply.header('retry-after', '1');
  return send(reply, { type: `urn:sekskant:${code}`, title: code.replaceAll('-', ' '), status, code, errors });
}

/** Answers with problem details of which the HTTP status says everything. */
export function sendStatus(reply: FastifyReply, status: number): FastifyReply {
  return send(reply, { type: 'about:blank', title: STATUS_NAMES[status] ?? 'Error', status });
}

function send(reply: FastifyReply, problem: { readonly status: number; readonly [member: string]: unknown }) {
  return reply.code(problem.status).type(PROBLEM_TYPE).send(JSON.stringify(problem));
}
