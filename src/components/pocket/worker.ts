/**
 * The part of a service worker's global scope that this one uses: TypeScript's own description of it can't stand beside
 * that of pages.
 */
interface Scope {
  readonly registration: { readonly scope: string };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install', listener: () => void): void;
  addEventListener(type: 'fetch', listener: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void): void;
}

declare const self: Scope;

/** How long the network may take before the copy is shown, in milliseconds: on a bad phone, it may never answer. */
const patience = 5000;

self.addEventListener('install', () => void self.skipWaiting());

// Registered on the reader's click alone, by pocket-copy.ts, which also makes and removes the copies: nothing is kept here.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') event.respondWith(page(request));
  else if (request.destination === 'script') event.respondWith(script(request));
});

function copyOf(request: Request): Promise<Response | undefined> {
  return caches.match(request, { cacheName: self.registration.scope, ignoreSearch: true });
}

/** The page from the network, so that a corrected number shows at once; its copy where there is no network. */
async function page(request: Request): Promise<Response> {
  const copy = await copyOf(request);
  if (!copy) return fetch(request);
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), patience);
  try {
    const answer = await fetch(request, { signal: late.signal });
    if (answer.status < 500) return answer;
  } catch {
    // No network, or too late.
  } finally {
    clearTimeout(timer);
  }
  return new Response((await copy.text()).replace('<p id="copy" hidden', '<p id="copy"'), { headers: copy.headers });
}

/** The name of a script changes with its content: a copy is as good as the network. */
async function script(request: Request): Promise<Response> {
  return (await copyOf(request)) ?? fetch(request);
}

export {};
