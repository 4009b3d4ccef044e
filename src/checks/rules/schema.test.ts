import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changed, paths, placesWith, problemsWith } from '../testing.ts';

const { article, channel, event, page, source, term } = paths;

describe('schema', () => {
  const cases: readonly (readonly [what: string, ...Parameters<typeof changed>, place: string, nearest?: string])[] = [
    ['a missing field', article, 'order: 1\n', '', `${article}:2`],
    ['an unknown field', article, 'order: 1', 'order: 1\nordre: 1', `${article}:13`, 'order'],
    ['a wrong type', article, 'order: 1', 'order: un', `${article}:12`],
    ['a field left empty', page, "title: 'Contact'", 'title:', `${page}:3`],
    ['a title too long', article, 'Que faire ce soir ?', 'long '.repeat(20), `${article}:3`],
    ['too few words', article, ", 'cinq'", '', `${article}:9`],
    ['an unknown choice', channel, 'kind: helpline', 'kind: helplin', `${channel}:2`, 'helpline'],
    ['an unknown type of contact', channel, 'type: phone', 'type: phon', `${channel}:15`, 'phone'],
    ['an unknown field of a contact', channel, "number: '3018' }", "number: '3018', numbre: '3018' }", `${channel}:15`, 'number'],
    ['an hour that does not exist', channel, "'23:00'", "'25:00'", `${channel}:21`],
    ['an hour that closes before it opens', channel, "'23:00'", "'08:00'", `${channel}:21`],
    ['a day of the week that does not exist', channel, '[mon]', '[lundi]', `${channel}:19`],
    ['hours of no known sort', channel, 'timeZone: Europe/Paris', 'zone: Europe/Paris', `${channel}:16`],
    ['a time zone that does not exist', channel, 'Europe/Paris', 'Europe/Pari', `${channel}:17`],
    ['a night that is no night', channel, "closes: '23:00'", "closes: '23:00'\n      overnight: true", `${channel}:22`],
    ['hours that overlap', channel, "closes: '23:00'", "closes: '23:00'\n    - { days: [mon], opens: '22:00', closes: '23:30' }", `${channel}:22`],
    ['a service without a source', channel, 'sources: [un, deux, trois]', 'sources: []', `${channel}:24`],
    ['a text without French', channel, "fr: 'Une équipe vous écoute.'", '', `${channel}:6`],
    ['a day that does not exist', source, "'2026-11-21'", "'2026-02-30'", `${source}:5`],
    ['a day without quotation marks', source, "'2026-11-21'", '2026-11-21', `${source}:5`],
    ['an address that is not one', source, 'https://exemple.fr/un', 'exemple.fr/un', `${source}:3`],
    ['a country that is not its folder’s', channel, 'country: fr', 'country: eu', `${channel}:1`],
    ['a date that is not its name’s', event, "'2024-06-25'", "'2024-06-26'", `${event}:1`],
    ['a key that is not its name', term, 'key: pseudo', 'key: pseudonyme', `${term}:2`],
  ];
  for (const [what, file, from, to, place, nearest] of cases) {
    it(`refuses ${what}`, async () => {
      const problems = await problemsWith(changed(file, from, to));
      const found = problems.filter(({ rule }) => rule === 'schema').map((problem) => [`${problem.file}:${problem.line}`, problem.nearest]);
      assert.deepEqual(found[0], [place, nearest]);
    });
  }

  it('speaks French, in full sentences', async () => {
    const [hour] = await problemsWith(changed(channel, "'23:00'", "'25:00'"));
    const [zone] = await problemsWith(changed(channel, 'timeZone: Europe/Paris', 'zone: Europe/Paris'));
    const [day] = await problemsWith(changed(channel, '[mon]', '[lundi]'));
    assert.equal(day?.fix, 'Choix : mon, tue, wed, thu, fri, sat, sun.');
    const [order] = await problemsWith(changed(article, 'order: 1', 'order: un'));
    const [title] = await problemsWith(changed(page, "title: 'Contact'", 'title:'));
    assert.deepEqual([order?.message, order?.fix], ['« order » : ce n’est pas la sorte de valeur attendue.', 'Écrivez un nombre.']);
    assert.equal(title?.message, 'Le champ « title » est vide.');
    assert.match(hour?.message ?? '', /« hours\.weekly\.closes » : Heure impossible/);
    assert.match(zone?.message ?? '', /Le champ « hours\.timeZone » manque/);
    assert.match(zone?.fix ?? '', /« always: true », ou « timeZone » et « weekly »/);
  });

  it('says how much is too much', async () => {
    const [problem] = await problemsWith(changed(article, 'Que faire ce soir ?', 'x'.repeat(70)));
    assert.equal(problem?.fix, 'Il y en a 70 : retirez-en 5.');
  });

  it('accepts hours that are only a note', async () => {
    const hours = "hours:\n  timeZone: Europe/Paris\n  weekly:\n    - days: [mon]\n      opens: '09:00'\n      closes: '23:00'\n";
    assert.deepEqual(await placesWith(changed(channel, hours, "hours: { note: { fr: 'Selon le lieu' } }\n")), []);
  });
});
