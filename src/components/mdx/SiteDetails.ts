import type { StringKey } from '../../i18n/t.ts';

/** A detail of the site's configuration as a page prints it: its label and its value, `null` when nobody filled it in. */
export type Detail = readonly [label: StringKey, value: string | null];
