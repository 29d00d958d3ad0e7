import { createParser, type EventSourceMessage } from 'eventsource-parser';

/** So much of a value says what it is. */
const SHOWN = 120;

/**
 * Takes what was sent to each listener in two runs, byte for byte. Returns where they first differ, with both values;
 * undefined when they are the same.
 */
export function firstDifference(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): string | undefined {
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [first = '', second = ''] = [one[name], other[name]];
    if (first !== second) return `${name}, ${inStreams(first, second)}`;
  }
  return undefined;
}

/** Where two streams differ: in a message, in a field of its view, or in what stands between messages. */
function inStreams(one: string, other: string): string {
  const [first, second] = [messagesIn(one), messagesIn(other)];
  for (let index = 0; index < Math.max(first.length, second.length); index += 1) {
    const [a, b] = [first[index], second[index]];
    if (a?.id !== b?.id || a?.event !== b?.event) return `message ${index}: ${nameOf(a)} / ${nameOf(b)}`;
    if (a && b && a.data !== b.data) return `${nameOf(a)}, ${inViews(JSON.parse(a.data), JSON.parse(b.data))}`;
  }
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, (at < 0 ? one.length : at) - SHOWN / 2);
  return `character ${at}: ${both(one.slice(from, from + SHOWN), other.slice(from, from + SHOWN))}`;
}

function inViews(one: unknown, other: unknown, path = ''): string {
  if (!isObject(one) || !isObject(other)) return `${path}: ${both(one, other)}`;
  for (const name of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const [first, second] = [one[name], other[name]];
    if (JSON.stringify(first) !== JSON.stringify(second))
      return inViews(first, second, [path, name].filter(Boolean).join('.'));
  }
  return `${path}: the same in another order`;
}

function messagesIn(stream: string): readonly EventSourceMessage[] {
  const messages: EventSourceMessage[] = [];
  createParser({ onEvent: (message) => messages.push(message) }).feed(stream);
  return messages;
}

function nameOf(message: EventSourceMessage | undefined): string {
  if (!message) return 'none';
  return message.event ?? `seq ${message.id}`;
}

function both(one: unknown, other: unknown): string {
  return [one, other].map((value) => (JSON.stringify(value) ?? 'nothing').slice(0, SHOWN)).join(' / ');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
