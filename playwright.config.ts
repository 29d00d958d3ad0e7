import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** Chromium refuses its sandbox to root, which is what a container's build machine often is. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const { CHROMIUM_PATH } = process.env;

/** Each worker starts its own server, so that journeys can run side by side, and one may end it and start it again. */
export default defineConfig({
  testDir: 'test/journeys',
  // What a screen reader has of each scene is the same on every machine.
  snapshotPathTemplate: '{testDir}/read-aloud/{arg}{ext}',
  fullyParallel: true,
  // A journey is a dozen pages that mostly wait for each other: three of them keep two cores busy.
  workers: Math.ceil(availableParallelism() * 1.5),
  retries: 0,
  forbidOnly: 'CI' in process.env,
  // For each journey, however many there are, on a machine that has other work to do.
  timeout: 1_200_000,
  expect: { timeout: 60_000 },
  reporter: 'list',
  use: {
    actionTimeout: 60_000,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    launchOptions: {
      // Without a locale, as in a bare container, Chromium cannot write the names of downloads and calls each "download".
      env: { ...process.env, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
      args: ['--disable-gpu', '--disable-background-networking', '--no-first-run', ...AS_ROOT],
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    },
  },
});
