import { site } from '../../site.config.ts';
import { escaped } from '../domain/escaped.ts';
import { embedPath, titledKinds } from '../domain/embed.ts';
import { licence, licenceDeed } from '../domain/licence.ts';
import { writtenDate } from '../i18n/dates.ts';
import { pagePath } from '../i18n/routes.ts';
import { translator } from '../i18n/t.ts';
import { embedsIn, type Embed } from '../queries/embeds.ts';
import { absolute, address } from './addresses.ts';
import { embedHtml } from './embed-html.ts';
import { plainHtml } from './plain-html.ts';

/** Kinds that give no number to keep up to date. */
const numberless: readonly Embed['kind'][] = ['conversation', 'figure', 'search', 'check'];

/**
 * What an embed says, as text that any site takes: no script, frame, class or picture. A number that was pasted can’t be
 * corrected: it says when it was checked, when it is to be again, and where the numbers of the day are.
 */
export async function cardHtml(embed: Embed): Promise<string> {
  const { locale, title, page, checkedOn, nextOn } = embed;
  const t = translator(locale);
  const words = plainHtml(await embedHtml(await inShort(embed)), { absolute, level: 3 });
  const there = address(page);
  const day = (date: string) => writtenDate(date, locale);
  const link = (to: string, text: string) => `<a href="${to}">${text}</a>`;
  return [
    `<div lang="${locale}" style="border:2px solid;border-radius:8px;padding:4px 16px">`,
    ...(titledKinds.includes(embed.kind) ? [] : [`<h3>${escaped(title)}</h3>`]),
    ...(embed.kind === 'search' || embed.kind === 'check' ? [] : [words]),
    `<p>${t('embed.checkedOn')} ${day(checkedOn)}, ${t('embed.nextOn')} ${day(nextOn)}. ${t(numberless.includes(embed.kind) ? 'embed.upToDate.page' : 'embed.upToDate')} ${link(there, there)}</p>`,
    `<p>${t('embed.by')} ${link(address(pagePath('home', locale)), site.name[locale] ?? site.name.fr)}, ${link(licenceDeed(locale), licence.name)}.</p>`,
    '</div>',
  ].join('\n');
}

/** A whole guide is no card: its three sentences stand for it. */
async function inShort(embed: Embed): Promise<Embed> {
  if (embed.kind !== 'guide') return embed;
  const short = embedPath('essentials', embed.id, embed.locale);
  return (await embedsIn(embed.locale)).find(({ path }) => path === short) ?? embed;
}
