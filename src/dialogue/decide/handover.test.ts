import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { OFFER_LASTS_MS } from '../limits.ts';
import { seatWithKey } from '../seats.ts';
import {
  anna,
  at,
  bo,
  by,
  eventsOf,
  facilitator,
  given,
  newcomer,
  opened,
  refusalOf,
  seated,
  when,
} from '../testing/builders.ts';

const lobby = given(opened('phones'), ...seated(1, anna, bo), { type: 'doorSet', door: 'closed' });
const offer = { type: 'offerSeat', ticket: 'ticket' } as const;
const take = { type: 'takeSeatOver', ticket: 'ticket', key: 'the key of another browser' } as const;
const offered = when(lobby, by(anna), offer, at(1_000));

describe('going on in another browser', () => {
  test('is with the same seat, also when the door is closed, and the browser that was left has no key any more', () => {
    const taken = when(offered, newcomer, take, at(2_000));
    assert.equal(seatWithKey(taken, take.key), anna);
    assert.equal(seatWithKey(taken, `key of ${anna}`), undefined);
    assert.equal(taken.seats.length, 2);
  });

  test('is done once', () => {
    const taken = when(offered, newcomer, take, at(2_000));
    assert.deepEqual(eventsOf(taken, newcomer, take, at(3_000)), [], 'the answer was lost');
    assert.equal(refusalOf(taken, newcomer, { ...take, key: 'a third browser' }, at(3_000)), 'offer-over');
  });

  test('is done soon, with a ticket that was offered', () => {
    assert.equal(refusalOf(offered, newcomer, take, at(1_001 + OFFER_LASTS_MS)), 'offer-over');
    assert.equal(refusalOf(offered, newcomer, { ...take, ticket: 'guessed' }, at(2_000)), 'offer-over');
  });

  test('is with the newest ticket alone', () => {
    const again = when(offered, by(anna), { ...offer, ticket: 'newer' }, at(2_000));
    assert.equal(refusalOf(again, newcomer, take, at(3_000)), 'offer-over');
    assert.equal(seatWithKey(when(again, newcomer, { ...take, ticket: 'newer' }, at(3_000)), take.key), anna);
  });

  test('is with no seat that has gone since, and with nobody else’s', () => {
    const left = when(offered, facilitator, { type: 'leave', seat: anna });
    assert.equal(refusalOf(left, newcomer, take, at(2_000)), 'offer-over');
    assert.equal(refusalOf(offered, by(bo), offer, at(2_000)), 'not-allowed');
    assert.equal(refusalOf(lobby, facilitator, offer), 'not-allowed');
  });
});
