import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { site } from '../../site.config.ts';
import EmbedContent from '../components/embed/EmbedContent.astro';
import type { Embed } from '../queries/embeds.ts';

let container: Promise<AstroContainer> | undefined;

/** What an embed shows, as HTML of ours: what a card or a feed is made from. */
export async function embedHtml(embed: Embed): Promise<string> {
  container ??= loadRenderers([getContainerRenderer()]).then((renderers) => AstroContainer.create({ renderers, astroConfig: { site: site.url, base: site.base } }));
  return (await container).renderToString(EmbedContent, { props: { embed }, locals: {} });
}
