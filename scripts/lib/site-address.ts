import type { SiteConfig } from '../../src/domain/site.ts';
import { Failure } from './cli.ts';

/**
 * Checks the address the site is built for.
 * @throws Failure that names the setting, what is wrong with it and a right one.
 */
export function checkSiteAddress({ url, base }: Pick<SiteConfig, 'url' | 'base'>, env: NodeJS.ProcessEnv): void {
  const urlSetting = env['SITE_URL'] === undefined ? '`url` in site.config.ts' : 'SITE_URL';
  const baseSetting = env['BASE_PATH'] === undefined ? '`base` in site.config.ts' : 'BASE_PATH';
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !/^https?:\/\/[^/?#@]+$/.test(url)) {
    const nearest = parsed && /^https?:$/.test(parsed.protocol) ? parsed.origin : 'https://www.association.example';
    throw new Failure(
      `${urlSetting} is "${url}". It must be the origin of the public site: http:// or https://, a name and nothing ` +
        `after it. Try: SITE_URL=${nearest}${parsed && parsed.pathname !== '/' ? ' and BASE_PATH for the path' : ''}`,
    );
  }
  if (!/^\/(?:[\w.~-]+\/)*$/.test(base) || /\/\.{1,2}\//.test(base)) {
    const segments = base.split('/').filter((segment) => /^[\w.~-]+$/.test(segment) && !/^\.+$/.test(segment));
    const nearest = `/${segments.map((segment) => `${segment}/`).join('')}`;
    throw new Failure(
      `${baseSetting} is "${base}". It must be the path the site is served under, with a slash at both ends: / or ` +
        `/parents/. Try: BASE_PATH=${nearest}`,
    );
  }
}
