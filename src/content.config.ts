import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './domain/article.ts';
import { changeSchema } from './domain/change.ts';
import { channelSchema } from './domain/channel.ts';
import { chartSchema } from './domain/chart.ts';
import { conversationSchema } from './domain/conversation.ts';
import { countrySchema } from './domain/country.ts';
import { termSchema } from './domain/glossary.ts';
import { pageSchema } from './domain/page.ts';
import { pageWordsSchema } from './domain/page-words.ts';
import { situationSchema } from './domain/situation.ts';
import { sourceSchema } from './domain/source.ts';
import { eventSchema } from './domain/timeline.ts';

const withoutExtension = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

export const collections = {
  articles: defineCollection({
    loader: glob({ base: './content/articles', pattern: '**/*.mdx', generateId: withoutExtension }),
    schema: articleSchema,
  }),
  pages: defineCollection({
    loader: glob({ base: './content/pages', pattern: '**/*.mdx', generateId: withoutExtension }),
    schema: pageSchema,
  }),
  pageWords: defineCollection({
    loader: glob({ base: './content/page-words', pattern: '*.yaml', generateId: withoutExtension }),
    schema: pageWordsSchema,
  }),
  channels: defineCollection({
    loader: glob({
      base: './content/channels',
      pattern: '**/*.yaml',
      generateId: (file) => withoutExtension(file).replace('/', '-'),
    }),
    schema: channelSchema,
  }),
  countries: defineCollection({
    loader: glob({ base: './content/countries', pattern: '*.yaml', generateId: withoutExtension }),
    schema: countrySchema,
  }),
  situations: defineCollection({
    loader: glob({ base: './content/situations', pattern: '*.yaml', generateId: withoutExtension }),
    schema: situationSchema,
  }),
  changes: defineCollection({
    loader: glob({ base: './content/changes', pattern: '*.yaml', generateId: withoutExtension }),
    schema: changeSchema,
  }),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '*.yaml', generateId: withoutExtension }),
    schema: sourceSchema,
  }),
  glossary: defineCollection({
    loader: glob({ base: './content/glossary', pattern: '**/*.md', generateId: withoutExtension }),
    schema: termSchema,
  }),
  conversations: defineCollection({
    loader: glob({ base: './content/conversations', pattern: '**/*.yaml', generateId: withoutExtension }),
    schema: conversationSchema,
  }),
  charts: defineCollection({
    loader: glob({ base: './content/charts', pattern: '*.yaml', generateId: withoutExtension }),
    schema: chartSchema,
  }),
  timeline: defineCollection({
    loader: glob({ base: './content/timeline', pattern: '*.yaml', generateId: withoutExtension }),
    schema: eventSchema,
  }),
};
