import { expect, test } from './fixtures/test.ts';

test('other sites may show the pictures of pages, in each language', { tag: '@desktop' }, async ({ request }) => {
  for (const page of ['/', '/en/', '/agir/prevenir-l-ecole/', '/urgence/france/', '/en/emergency/belgium/', '/services/fr-3018/']) {
    const answer = await request.get(`${page}image.png`);
    expect(answer.status(), page).toBe(200);
    expect(answer.headers(), page).toMatchObject({ 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' });
    const image = await answer.body();
    expect([image.readUInt32BE(16), image.readUInt32BE(20)], page).toEqual([1200, 630]);
  }
});
