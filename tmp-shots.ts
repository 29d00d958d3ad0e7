import { chromium } from '@playwright/test';
import { galleryAddress, queryFor, samplesAt } from './src/web/gallery/address.ts';
import { cutOff } from './test/journeys/cut-off.ts';
const only = process.argv[2]?.split(',') ?? ['start','join','facilitate','screen','result'];
const widths = (process.argv[3] ?? '320,390,1366,1920').split(',').map(Number);
const filter = new RegExp(process.argv[4] ?? '.');
const H: Record<number, number> = { 320: 568, 390: 844, 1366: 768, 1920: 1080 };
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox','--disable-gpu','--disable-background-networking','--no-first-run'] });
const page = await browser.newPage();
for (const visitor of only) {
  const all = samplesAt(galleryAddress(`?visitor=${visitor}`)).filter((s) => filter.test(`${s.scene} ${s.sample}`));
  await page.goto(`http://localhost:8112/gallery/frame${queryFor({ ...all[0]!, language: 'pl' as never })}`);
  await page.waitForFunction(() => 'show' in window, null, { timeout: 120000 });
  for (const sample of all) {
    await page.evaluate((a) => (window as any).show(a), { ...sample, language: 'pl' });
    await page.evaluate((s) => (window as any).speak(s), 'pl');
    for (const width of widths) {
      await page.setViewportSize({ width, height: H[width]! });
      await page.waitForTimeout(60);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const name = `${visitor} ${sample.scene} ${sample.sample}`.replaceAll(/[^\p{L}\d]+/gu, '-');
      if (wide > 0) console.log('WIDE', width, name, wide);
      const cut = await page.evaluate(cutOff);
      if ((cut as string[]).length) console.log('CUT', width, name, JSON.stringify(cut).slice(0, 300));
      await page.screenshot({ path: `/tmp/plshots/${width}/${name}.png`, fullPage: width < 1000 });
    }
  }
}
await browser.close();
