import ContactWays from './ContactWays.astro';
import EmbedCheck from './EmbedCheck.astro';
import EmbedKit from './EmbedKit.astro';
import EmbedList from './EmbedList.astro';
import EmbedPolicy from './EmbedPolicy.astro';
import Host from './Host.astro';
import Publisher from './Publisher.astro';
import { vocabulary } from './index.ts';

/** Everything an author may write in a page about the site: what guides have, and what speaks of the site itself. */
export const pageVocabulary = {
  ...vocabulary, ContactWays, EmbedCheck, EmbedKit, EmbedList, EmbedPolicy, Host, Publisher,
};
