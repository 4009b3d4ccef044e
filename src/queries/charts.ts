import type { Chart } from '../domain/chart.ts';
import type { Locale } from '../domain/locale.ts';
import { printed } from '../i18n/printed.ts';
import { translator } from '../i18n/t.ts';
import { byId, entries } from './content.ts';

/** A bar of a chart, in printed form. */
export interface PrintedBar {
  readonly label: string;
  readonly value: number;
  /** The value as a reader reads it: « 62 % », « 18 898 ». */
  readonly printedValue: string;
}

/** A chart in one language, in printed form. */
export interface PrintedChart extends Pick<Chart, 'unit' | 'source'> {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly bars: readonly PrintedBar[];
}

/** The chart of `id`, in `locale` or in French. */
export async function chart(id: string, locale: Locale): Promise<PrintedChart> {
  const { title, note, bars, unit, source } = byId(await entries('charts'), id, 'content/charts').data;
  const t = translator(locale);
  const written = (value: number) => {
    const number = new Intl.NumberFormat(locale).format(value);
    return unit === 'percent' ? printed(t('chart.percent', { value: number }), locale) : number;
  };
  return {
    id, unit, source, title: printed(title, locale), note: printed(note, locale),
    bars: bars.map(({ label, value }) => ({ label: printed(label, locale), value, printedValue: written(value) })),
  };
}
