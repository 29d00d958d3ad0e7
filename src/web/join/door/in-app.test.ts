import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isInApp } from './in-app.ts';

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const ANDROID = 'Mozilla/5.0 (Linux; Android 14; SM-S911B';

const IN_AN_APP = [
  `${IPHONE} Mobile/15E148 [FBAN/FBIOS;FBAV/468.0.0.36.102;FBDV/iPhone14,5]`,
  `${IPHONE} Mobile/15E148 Instagram 334.0.0.22.101`,
  `${IPHONE} Mobile/15E148`,
  `${IPHONE} Mobile/15E148 Teams/6.9.0`,
  `${IPHONE} GSA/323.0 Mobile/15E148 Safari/604.1`,
  `${ANDROID}; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.0.0 Mobile Safari/537.36`,
  `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36 OutlookMobile/4.2`,
];
const BROWSERS = [
  `${IPHONE} Version/17.5 Mobile/15E148 Safari/604.1`,
  `${IPHONE} CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1`,
  `${IPHONE} FxiOS/127.0 Mobile/15E148 Safari/605.1.15`,
  `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36`,
  `${ANDROID}) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36`,
  'Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36 Edg/126.0.0.0',
];

test('a browser inside an app is told from one that people choose', () => {
  assert.deepEqual(
    IN_AN_APP.map(isInApp),
    IN_AN_APP.map(() => true),
  );
  assert.deepEqual(
    BROWSERS.map(isInApp),
    BROWSERS.map(() => false),
  );
});
