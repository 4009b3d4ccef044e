import { htaccess } from './apache.ts';
import { caddyfile } from './caddy.ts';
import type { HostedSite } from './hosted-site.ts';
import { nginxConf } from './nginx.ts';

/**
 * The files that make each host serve the site with its policy, by name: docs/deploying.md says where each goes.
 * @throws Error when one of them has no way to write what the rules say.
 */
export function hostFiles(site: HostedSite): Record<string, string> {
  return { 'nginx.conf': nginxConf(site), htaccess: htaccess(site), Caddyfile: caddyfile(site) };
}
