import type { Browser } from 'playwright-core';
import { openBenchGraph } from './graph-home.js';
import { startProduct } from './servers.js';
import { launch } from '../web/browser.js';

const RUNS = 20;
/** Prints how soon the explorer can be used, and how soon a map of all councils and themes answers a click. */
async function measureExplorer(): Promise<void> {
  const graph = await openBenchGraph({ findings: 200_000, visitsPerCouncil: 10 }, say);
  try {
    const server = await startProduct(graph.connection);
    const browser = await launch();
    try {
      say('| what | median, ms | 95th percentile, ms |');
      say('| --- | ---: | ---: |');
      say(
        row(
          'first view, nothing cached: until the search can be typed into',
          await times(() => firstView(browser, server.url)),
        ),
      );
      const { cells, clicks } = await clicked(browser, server.url);
      say(row(`a click on a map of ${cells} cells: until its dialog is painted`, clicks));
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    await graph.stop();
  }
}

/** From the address being typed until the first view has its data and takes words. */
async function firstView(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const start = performance.now();
    await page.goto(url, { waitUntil: 'commit' });
    await page.getByLabel('Search the findings').fill('p');
    await page.getByText('153', { exact: true }).waitFor();
    return performance.now() - start;
  } finally {
    await context.close();
  }
}

async function clicked(browser: Browser, url: string): Promise<{ cells: number; clicks: number[] }> {
  const page = await browser.newPage();
  await page.goto(`${url}/compare?${await allRegions(url)}`);
  await page.getByRole('gridcell').nth(1_000).waitFor();
  const cells = await page.getByRole('gridcell').count();
  const clicks = await times(async () => {
    const painted = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const cell = document.getElementById(`cell-${Math.floor(Math.random() * 40)}-10`);
          const start = performance.now();
          cell?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
          // A task after the next frame has begun: the frame is painted.
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
        }),
    );
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return painted;
  });
  return { cells, clicks };
}

async function allRegions(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ regions { id } }' }),
  });
  const { data } = (await response.json()) as { data: { regions: { id: string }[] } };
  return data.regions.map(({ id }) => `regions=${id}`).join('&');
}

async function times(measure: () => Promise<number>): Promise<number[]> {
  await measure();
  const all: number[] = [];
  for (let run = 0; run < RUNS; run += 1) all.push(await measure());
  return all.sort((a, b) => a - b);
}

function row(what: string, sorted: number[]): string {
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `| ${what} | ${at(0.5)} | ${at(0.95)} |`;
}

function say(line: string): void {
  console.log(line);
}

await measureExplorer();
