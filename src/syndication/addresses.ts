import { site } from '../../site.config.ts';
import { elementScripts } from '../embed/element-scripts.ts';
import type { ElementScript } from '../embed/snippets.ts';
import { embedFolder } from '../domain/embed.ts';
import { href } from '../i18n/href.ts';

/** The whole address of a path below the base path, or of one that has it already. */
export function absolute(path: string): string {
  return new URL(path, site.url).href;
}

/** The whole address of a page, from its path below the base path. */
export function address(path: string): string {
  return absolute(href(path));
}

/** The latest script of `<derriere-le-pseudo>`. */
export function elementScript(): ElementScript {
  const latest = elementScripts[elementScripts.length - 1] ?? elementScripts[0];
  return { src: address(`${embedFolder}${latest.file}`), integrity: latest.integrity };
}
