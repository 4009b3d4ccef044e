import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { channelsCsv, csvColumns } from './channels-csv.ts';
import { absolute, published, withChannel } from './testing.ts';

type Row = Readonly<Record<string, string>>;

const rowsOf = (csv: string): Row[] => parse(csv, { bom: true, columns: true });

describe('channelsCsv', () => {
  const csv = channelsCsv(published, absolute);

  it('starts with a byte order mark and ends its lines as RFC 4180 asks', () => {
    assert.equal(csv.codePointAt(0), 0xfeff);
    assert.equal(csv.slice(1).split('\r\n')[0], csvColumns.join(','));
    assert.ok(csv.endsWith('\r\n'));
  });

  it('has one row for each contact, in order', () => {
    assert.deepEqual(rowsOf(csv).map((row) => [row['channel'], row['contact_rank'], row['contact_type'], row['number'], row['address'], row['application']]), [
      ['fr-17', '1', 'phone', '17', 'tel:17', ''],
      ['fr-114', '1', 'sms', '114', 'sms:114', ''],
      ['fr-3018', '1', 'phone', '3018', 'tel:3018', ''],
      ['fr-3018', '2', 'phone', '+33 1 53 06 38 94', 'tel:+33153063894', ''],
      ['fr-3018', '3', 'chat', '', 'https://exemple.fr/?a=1&b=2', ''],
      ['fr-3018', '4', 'app', '', '', '3018'],
      ['fr-line', '1', 'phone', '0 800 200 000', 'tel:0800200000', ''],
    ]);
  });

  it('writes the hours where someone answers, and nothing when they are unknown', () => {
    const hours = rowsOf(csv).filter((row) => row['channel'] === 'fr-3018').map((row) => row['hours_en']);
    assert.match(hours[0] ?? '', /9:00 – 23:00\. At night: the chat$/);
    assert.deepEqual(hours.slice(2), [hours[0], '']);
    assert.equal(rowsOf(channelsCsv(withChannel('fr-17', { hours: { unknown: true } }), absolute))[0]?.['hours_fr'], '');
  });

  it('has a row for a channel without a contact', () => {
    const [row] = rowsOf(channelsCsv(withChannel('fr-17', { contacts: [] }), absolute));
    assert.deepEqual([row?.['channel'], row?.['contact_type'], row?.['cost']], ['fr-17', '', 'free']);
  });

  it('keeps cells that a spreadsheet would run as text', () => {
    for (const text of ['=1+1', '+cmd|x', '-2', '@SUM(1)']) {
      const [row] = rowsOf(channelsCsv(withChannel('fr-17', { title: { fr: text } }), absolute));
      assert.equal(row?.['title_fr'], `'${text}`);
    }
  });
});
