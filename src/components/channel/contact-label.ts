import { dialAddress, type Contact } from '../../domain/channel.ts';
import type { Translate } from '../../i18n/t.ts';

/** What a contact’s link or button says. */
export function contactLabel(contact: Contact, t: Translate): string {
  switch (contact.type) {
    case 'phone':
      return contact.from === 'abroad' ? t('channel.fromAbroad', { number: contact.number }) : t('channel.call', { number: contact.number });
    case 'sms':
      return t('channel.text', { number: contact.number });
    case 'messenger':
      return contact.account ? t('channel.messenger', { app: contact.app, account: contact.account }) : t('channel.messenger.plain', { app: contact.app });
    case 'chat':
      return t('channel.chat');
    case 'form':
      return t('channel.form');
    case 'email':
      return contact.address;
    case 'website':
      return new URL(contact.url).hostname.replace(/^www\./, '');
    case 'app':
      return t('channel.app', { name: contact.name });
  }
}

/** Where a contact’s link leads; `undefined` for one that is no address: an application by its name. */
export function contactAddress(contact: Contact): string | undefined {
  if ('number' in contact) return dialAddress(contact);
  if ('url' in contact) return contact.url;
  return contact.type === 'email' ? `mailto:${contact.address}` : undefined;
}

/** True for a contact that is a button: one acts on it at once. */
export function isAct(contact: Contact): boolean {
  return ['phone', 'sms', 'chat', 'form'].includes(contact.type) && !('from' in contact && contact.from);
}

/** The ways to reach a channel that fit a list: two at most of those one acts on at once, else the first that is an address. */
export function firstActs(contacts: readonly Contact[]): readonly Contact[] {
  const acts = contacts.filter(isAct);
  return acts.length > 0 ? acts.slice(0, 2) : contacts.filter((contact) => contactAddress(contact) !== undefined && !('from' in contact && contact.from)).slice(0, 1);
}
