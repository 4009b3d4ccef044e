import type { Country } from './country.ts';
import type { Localized } from './localized.ts';

/** What `site.config.ts` holds. `null` marks what the publisher has not filled in: pages say so instead of inventing. */
export interface SiteConfig {
  readonly name: Localized;
  readonly tagline: Localized;
  /** Origin of the public site, without a path. */
  readonly url: string;
  /** Path the site is served under, `/` at the root. */
  readonly base: string;
  readonly publisher: {
    readonly name: string | null;
    readonly legalForm: string | null;
    readonly address: string | null;
    /** Person answerable for what is published (directeur ou directrice de la publication). */
    readonly director: string | null;
    readonly email: string | null;
    readonly postalContact: string | null;
  };
  readonly host: { readonly name: string | null; readonly address: string | null; readonly phone: string | null };
  /** Public address of the source code, where corrections can be proposed. */
  readonly repository: string | null;
  /** ISO 3166-1 code, lower case, of the country whose channels come first. */
  readonly country: Country;
  /** Where the quick exit leads: a public page of no interest, by language. */
  readonly quickExit: Localized;
}

/** True for an address under a domain reserved for documentation (RFC 2606), which nobody owns. */
export function isReservedAddress(url: string): boolean {
  return /(?:^|\.)(?:example|example\.(?:com|net|org)|invalid|test|localhost)$/.test(new URL(url).hostname);
}
