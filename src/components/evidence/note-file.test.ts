import assert from 'node:assert/strict';
import { test } from 'node:test';
import { noteFileName, noteFileText } from './note-file.ts';

test('the name of the file is the day on the device, and nothing else', () => {
  assert.equal(noteFileName(new Date(2026, 10, 22, 0, 5)), 'notes-2026-11-22.txt');
  assert.equal(noteFileName(new Date(2027, 0, 3, 23, 59)), 'notes-2027-01-03.txt');
});

test('the file keeps the words as typed, line by line, and leaves out what is empty', () => {
  const text = noteFileText('Notes', [
    { label: 'Pseudo', text: 'Léa_13 ' },
    { label: 'Adresse', text: ' \n' },
    { label: 'Messages', text: '21 h : « t ki ? »\n21 h 05 : envoi\r\n\r\nici, une image' },
  ]);
  assert.equal(
    text,
    '\uFEFFNotes\r\n\r\nPseudo\r\nLéa_13\r\n\r\nMessages\r\n21 h : « t ki ? »\r\n21 h 05 : envoi\r\n\r\nici, une image\r\n',
  );
});
