import type { SiteConfig } from './src/domain/site.ts';

/**
 * What a republishing association changes: who publishes, where, and how to be reached.
 * The default address is reserved (RFC 2606): it belongs to nobody, and a build made with it says so.
 */
export const site: SiteConfig = {
  name: { fr: 'Derrière le pseudo', en: 'Derrière le pseudo' },
  tagline: {
    fr: 'Sur un chat anonyme, qui est derrière le pseudo ?',
    en: 'On an anonymous chat, who is behind the username?',
  },
  url: process.env['SITE_URL'] ?? 'https://derriere-le-pseudo.example',
  base: process.env['BASE_PATH'] ?? '/',
  publisher: {
    name: null,
    legalForm: null,
    address: null,
    director: null,
    email: null,
    postalContact: null,
  },
  host: { name: null, address: null, phone: null },
  repository: null,
  country: 'fr',
  quickExit: { fr: 'https://meteofrance.com/', en: 'https://www.bbc.com/weather' },
};
