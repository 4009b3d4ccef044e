import type { Conversation } from '../domain/conversation.ts';
import type { Locale } from '../domain/locale.ts';
import { printed } from '../i18n/printed.ts';
import { byId, entries } from './content.ts';

/** The invented conversation of `key` in `locale`, in printed form. */
export async function conversation(key: string, locale: Locale): Promise<Conversation> {
  const { data } = byId(await entries('conversations'), `${locale}/${key}`, 'content/conversations');
  const text = (value: string) => printed(value, locale);
  const person = ({ name, who }: Conversation['child']) => ({ name, who: text(who) });
  return {
    ...data,
    title: text(data.title), scene: text(data.scene), question: text(data.question),
    child: person(data.child), other: person(data.other),
    messages: data.messages.map((message) => ({ ...message, text: text(message.text), explain: text(message.explain) })),
    answers: data.answers.map((answer) => ({ ...answer, text: text(answer.text), explain: text(answer.explain) })),
    say: data.say.map(text),
  };
}
