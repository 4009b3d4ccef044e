import { embedOfPage, embeds, type Embed } from '../queries/embeds.ts';

/** Every address that has an answer for sites it is pasted into, as routes take it: each embed’s own, and that of the page it stands for. */
export async function embeddedPages(): Promise<{ params: { path: string }; props: { embed: Embed } }[]> {
  const all = await embeds();
  const pages = await Promise.all(all.map(async (embed) => ((await embedOfPage(embed.page, embed.locale)) === embed ? [embed.page, embed.path] : [embed.path])));
  return all.flatMap((embed, index) => (pages[index] ?? []).map((path) => ({ params: { path: path.slice(1, -1) }, props: { embed } })));
}
