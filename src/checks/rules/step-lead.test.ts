import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { paths, placesWith, problemsWith, withParagraph } from '../testing.ts';

const steps = (...items: readonly string[]) => withParagraph(`<Steps>\n\n${items.map((item, index) => `${index + 1}. ${item}`).join('\n')}\n\n</Steps>`);

describe('step-lead', () => {
  it('accepts a whole sentence in bold, then the rest', async () => {
    assert.deepEqual(await placesWith(steps('**Restez là.** Il a peur.', '**Appelez le <Channel id="fr-3018" />.** On vous écoute.', '**Il crie ?** Attendez.')), []);
  });

  it('refuses a gesture that stops in the middle of its sentence', async () => {
    const [problem, ...others] = await problemsWith(steps('**Restez là.** Il a peur.', '**Notez le pseudo,** et le jour.'));
    assert.deepEqual([problem?.rule, problem?.line, others.length], ['step-lead', 29, 0]);
    assert.match(problem?.message ?? '', /« Notez le pseudo, »/);
  });

  it('refuses a gesture without bold', async () => assert.deepEqual(await placesWith(steps('Restez là.')), [`${paths.article}:28 step-lead`]));

  it('leaves other lists alone', async () => assert.deepEqual(await placesWith(withParagraph('1. Restez là, calme.')), []));
});
