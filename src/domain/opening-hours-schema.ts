import { z } from 'astro/zod';
import { localized } from './localized.ts';
import { weekdays } from './opening-hours.ts';

const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;

const clock = z.string().regex(clockPattern, {
  error: 'Heure impossible : écrivez "HH:MM" entre guillemets, de "00:00" à "24:00".',
});

const period = z
  .strictObject({
    /** Days this period holds on. */
    days: z.array(z.enum(weekdays)).min(1),
    /** Opening time, `HH:MM`, in the time zone of the hours. */
    opens: clock,
    /** Closing time, `HH:MM`, after `opens`; midnight is `24:00`. A night that passes midnight is two periods. */
    closes: clock,
  })
  // An hour that can't be read is one error: it is not compared with the other.
  .refine(({ opens, closes }) => closes > opens || !clockPattern.test(opens) || !clockPattern.test(closes), {
    error: 'La fermeture vient après l’ouverture. Une nuit qui passe minuit s’écrit en deux périodes.',
    path: ['closes'],
  });

const timeZone = z.string().refine(
  (zone) => {
    try {
      return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
    } catch {
      return false;
    }
  },
  { error: 'Fuseau horaire inconnu : écrivez par exemple Europe/Paris.' },
);

/** When a channel answers: at any time, in weekly periods, or as a note says when no source gives exact hours. */
export const openingHoursSchema = z.union([
  z.strictObject({ always: z.literal(true), note: localized.optional() }),
  z.strictObject({ timeZone, weekly: z.array(period).min(1), note: localized.optional() }),
  z.strictObject({ note: localized }),
], { error: 'Horaires : « always: true », ou « timeZone » et « weekly », ou seulement « note ».' });

/** Opening hours, once checked. */
export type OpeningHours = z.infer<typeof openingHoursSchema>;
