import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fc } from '../../test/property.ts';
import { wifiText } from './wifi.ts';

test('a network is written as cameras read it', () => {
  assert.equal(wifiText({ name: 'Gæstenet', password: 'hemmeligt' }), 'WIFI:S:Gæstenet;T:WPA;P:hemmeligt;;');
  assert.equal(wifiText({ name: 'Åbent net', password: '' }), 'WIFI:S:Åbent net;T:nopass;;');
  assert.equal(wifiText({ name: 'a;b,c:d"e\\f', password: ';:' }), String.raw`WIFI:S:a\;b\,c\:d\"e\\f;T:WPA;P:\;\:;;`);
});

test('whatever stands in a name or a password is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (name, password) => {
      assert.deepEqual(readBack(wifiText({ name, password })), { name, password });
    }),
  );
});

/** As a camera does: fields end at a semicolon that has no backslash before it. */
function readBack(text: string) {
  const fields = new Map<string, string>();
  for (const [, key = '', value = ''] of text.slice('WIFI:'.length).matchAll(/([A-Z]):((?:\\[\s\S]|[^\\;])*);/gu))
    fields.set(key, value.replaceAll(/\\([\s\S])/g, '$1'));
  return { name: fields.get('S'), password: fields.get('P') };
}
