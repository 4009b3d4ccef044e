import type { StringKey } from '../../i18n/t.ts';

/** One card of « Que se passe-t-il ? »: what the parent would say, and the guide (by key) that answers. */
export interface SituationCard {
  readonly title: StringKey;
  readonly text: StringKey;
  readonly icon: 'place' | 'lock' | 'picture' | 'eye' | 'talk' | 'book';
  readonly urgent: boolean;
  readonly guide: string;
}

/** The cards, the urgent ones first. */
export const situations: readonly SituationCard[] = [
  { title: 'situation.meeting', text: 'situation.meeting.text', icon: 'place', urgent: true, guide: 'missing-or-meeting' },
  { title: 'situation.blackmail', text: 'situation.blackmail.text', icon: 'lock', urgent: true, guide: 'sextortion-steps' },
  { title: 'situation.photos', text: 'situation.photos.text', icon: 'picture', urgent: false, guide: 'grooming' },
  { title: 'situation.found', text: 'situation.found.text', icon: 'eye', urgent: false, guide: 'after-a-discovery' },
  { title: 'situation.talk', text: 'situation.talk.text', icon: 'talk', urgent: false, guide: 'how-to-talk' },
  { title: 'situation.understand', text: 'situation.understand.text', icon: 'book', urgent: false, guide: 'chat-without-registration' },
];
