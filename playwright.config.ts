import { defineConfig } from '@playwright/test';

/** Chromium refuses its sandbox to root, which is what a container's build machine often is. */
const AS_ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
const { CHROMIUM_PATH } = process.env;

/** Each journey starts its own server, so that journeys can run side by side and end it as they like. */
export default defineConfig({
  testDir: 'test/journeys',
  fullyParallel: true,
  // A journey is a dozen pages that mostly wait for each other: two of them keep two cores busy.
  workers: 2,
  retries: 0,
  forbidOnly: 'CI' in process.env,
  timeout: 300_000,
  globalTimeout: 480_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    actionTimeout: 20_000,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'retain-on-failure',
    launchOptions: {
      args: ['--disable-gpu', '--disable-background-networking', '--no-first-run', ...AS_ROOT],
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
    },
  },
});
