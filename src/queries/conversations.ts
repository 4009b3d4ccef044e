import { idsIn } from '../domain/citations.ts';
import type { Conversation } from '../domain/conversation.ts';
import type { Locale } from '../domain/locale.ts';
import { printed } from '../i18n/printed.ts';
import { contentPath } from '../i18n/routes.ts';
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

/** The conversations guides print in `locale`, each with its key and the address, below the base path, of the first guide that does. */
export async function shownConversations(locale: Locale): Promise<(Conversation & { readonly key: string; readonly path: string })[]> {
  const guides = (await entries('articles')).filter(({ id }) => id.startsWith(`${locale}/`));
  const shown = guides.flatMap(({ id, body = '' }) => idsIn(body, 'Conversation').map((key) => [key, contentPath(id)] as const));
  const first = new Map(shown.toReversed());
  return Promise.all([...first].map(async ([key, path]) => ({ ...(await conversation(key, locale)), key, path })));
}
