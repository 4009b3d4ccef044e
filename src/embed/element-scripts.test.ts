import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { elementScripts } from './element-scripts.ts';
import { heightIn } from './protocol.ts';

const folder = new URL('../../public/embed/v1/', import.meta.url);
const home = 'https://site.example/embed/v1/';

it('keeps every published file of the element as pages that give its hash expect it', async () => {
  assert.deepEqual((await readdir(folder)).sort(), elementScripts.map(({ file }) => file).sort());
  for (const { file, integrity } of elementScripts) {
    const body = await readFile(new URL(file, folder));
    assert.equal(`sha384-${createHash('sha384').update(body).digest('base64')}`, integrity, `${file} changed: give it another version and another line.`);
    assert.ok(body.length <= 2000, `${file} is ${body.length} bytes`);
  }
});

/** A page of another site with one frame of ours and one of somebody else, where `file` runs. */
async function hostPage(file: string) {
  const framed = (src: string) => ({ src, contentWindow: { of: src }, style: { height: '' } });
  const [ours, theirs] = [framed(`${home}fr/emergency/fr/`), framed('https://other.example/')];
  let hear: (event: object) => void = () => undefined;
  let frames: (() => void)[] = [];
  const sandbox = {
    URL, Object, Number, Map,
    HTMLElement: Object,
    customElements: { get: () => undefined, define: () => undefined },
    document: { currentScript: { src: `${home}${file}` }, querySelectorAll: () => [ours, theirs] },
    addEventListener: (name: string, listener: typeof hear) => {
      if (name === 'message') hear = listener;
    },
    requestAnimationFrame: (step: () => void) => frames.push(step),
  };
  runInNewContext(await readFile(new URL(file, folder), 'utf8'), sandbox);
  return {
    ours, theirs,
    tell: (data: unknown, origin: string, source: unknown) => hear({ data, origin, source }),
    /** Paints once, and says how many steps were asked for. */
    paint: () => {
      const steps = frames;
      frames = [];
      for (const step of steps) step();
      return steps.length;
    },
  };
}

const messages = fc.oneof(
  fc.anything(),
  fc.record({ type: fc.constantFrom('derriere-le-pseudo', 'other'), version: fc.constantFrom(1, 2, '1'), height: fc.oneof(fc.integer({ min: -10, max: 40_000 }), fc.double(), fc.string()) }, { requiredKeys: [] }),
);

for (const { file } of elementScripts) {
  it(`${file} believes only its own frames, and only what they may say`, async () => {
    const page = await hostPage(file);
    fc.assert(fc.property(messages, fc.boolean(), fc.boolean(), (data, isOurOrigin, isOurFrame) => {
      page.ours.style.height = page.theirs.style.height = 'as it was';
      page.tell(data, isOurOrigin ? 'https://site.example' : 'https://other.example', isOurFrame ? page.ours.contentWindow : page.theirs.contentWindow);
      page.paint();
      const height = isOurOrigin && isOurFrame ? heightIn(data) : undefined;
      assert.equal(page.ours.style.height, height === undefined ? 'as it was' : `${height}px`);
      assert.equal(page.theirs.style.height, 'as it was');
    }), { numRuns: 2000 });
  });

  it(`${file} changes a height once a frame of the screen, however many messages come`, async () => {
    const { tell, paint, ours } = await hostPage(file);
    for (let height = 1; height <= 5000; height += 1) tell({ type: 'derriere-le-pseudo', version: 1, height }, 'https://site.example', ours.contentWindow);
    assert.equal(paint(), 1);
    assert.equal(ours.style.height, '5000px');
  });
}
