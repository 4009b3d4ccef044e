import type { Contact } from './channel.ts';

/** How one would rather reach a service. */
export const ways = ['phone', 'chat', 'form'] as const;

/** By voice, in a written conversation, or by leaving a message. */
export type Way = (typeof ways)[number];

const wayOfType: Readonly<Record<Contact['type'], Way>> = {
  phone: 'phone', sms: 'chat', messenger: 'chat', chat: 'chat', app: 'chat', form: 'form', email: 'form', website: 'form',
};

/** How a contact is used. */
export function wayOf({ type }: Pick<Contact, 'type'>): Way {
  return wayOfType[type];
}
