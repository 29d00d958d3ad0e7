import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoredForm } from './log.ts';
import { widened } from './width.ts';

type Event = { readonly type: string; readonly text?: string; readonly answer?: number | 'unknown' };

const FORM: StoredForm<Event> = { erased: { type: 'gone' }, widthOf: ({ type }) => (type === 'note' ? 1_024 : 0) };
const bytesOf = (event: Event) => Buffer.byteLength(widened(event, FORM));

test('events of one kind take the same room, whatever they say', () => {
  assert.equal(bytesOf({ type: 'rated', answer: 'unknown' }), bytesOf({ type: 'rated', answer: 3 }));
  assert.equal(bytesOf({ type: 'note', text: '' }), bytesOf({ type: 'note', text: 'æ'.repeat(400) }));
});

test('an event that is longer than all of its kind takes whole such rooms', () => {
  assert.equal(bytesOf({ type: 'note', text: 'x'.repeat(1_500) }), 2_048);
});

test('what was filled up reads as it was written', () => {
  const event: Event = { type: 'note', text: '  æ "\\ \n ' };
  assert.deepEqual(JSON.parse(widened(event, FORM)), event);
});
