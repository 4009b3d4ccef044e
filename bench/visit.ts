import type { Browser, CDPSession } from '@playwright/test';

/** Network of a bad phone connection, as Chrome's developer tools emulate it: 400 kbit/s, 400 ms. */
const slowNetwork = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** What one cold visit to a page cost. Bytes are counted on the wire, headers included. */
export interface Visit {
  /** Bytes of the document: what the first paint needs, the style sheet being inlined. */
  readonly documentBytes: number;
  /** Bytes of everything the page loaded. */
  readonly totalBytes: number;
  readonly requests: number;
  /** Bytes of scripts among them. */
  readonly scriptBytes: number;
  /** Cumulative layout shift, without unit. */
  readonly layoutShift: number;
  /** First contentful paint, in milliseconds. */
  readonly firstPaint: number;
}

interface Received {
  type: string;
  bytes: number;
}

async function recordBytes(session: CDPSession): Promise<Map<string, Received>> {
  const received = new Map<string, Received>();
  session.on('Network.responseReceived', ({ requestId, type }) => received.set(requestId, { type, bytes: 0 }));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const entry = received.get(requestId);
    if (entry) entry.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return received;
}

/** Visits `url` once with an empty cache; `slow` emulates a bad phone connection. */
export async function visit(browser: Browser, url: string, slow: boolean): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const received = await recordBytes(session);
  if (slow) await session.send('Network.emulateNetworkConditions', slowNetwork);
  await page.goto(url, { waitUntil: 'networkidle' });
  const { layoutShift, firstPaint } = await page.evaluate(async () => {
    const entries = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
        setTimeout(() => resolve([]), 300);
      });
    const shifts = (await entries('layout-shift')) as (PerformanceEntry & { value: number })[];
    const paint = (await entries('paint')).find(({ name }) => name === 'first-contentful-paint');
    return { layoutShift: shifts.reduce((sum, { value }) => sum + value, 0), firstPaint: paint?.startTime ?? Number.NaN };
  });
  await context.close();
  const all = [...received.values()];
  const bytes = (kind?: string) => all.filter(({ type }) => !kind || type === kind).reduce((sum, entry) => sum + entry.bytes, 0);
  return { documentBytes: bytes('Document'), totalBytes: bytes(), requests: all.length, scriptBytes: bytes('Script'), layoutShift, firstPaint };
}
