import { z } from 'astro/zod';
import { localized } from './localized.ts';
import { overlapOf } from './opening-periods.ts';
import { weekdays } from './weekday.ts';

const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const zones = new Set(Intl.supportedValuesOf('timeZone'));

const clock = z.string().regex(clockPattern, {
  error: 'Heure impossible : écrivez "HH:MM" entre guillemets, de "00:00" à "24:00".',
});

const period = z
  .strictObject({
    /** Days this period begins on. */
    days: z.array(z.enum(weekdays)).min(1),
    /** Opening time, `HH:MM`, in the time zone of the hours. */
    opens: clock.refine((time) => time !== '24:00', { error: 'L’ouverture à minuit s’écrit "00:00", le jour qui commence.' }),
    /** Closing time, `HH:MM`; midnight is `24:00`. */
    closes: clock,
    /** True when it closes the day after: « 22:00 – 02:00 ». */
    overnight: z.literal(true).optional(),
  })
  // An hour that can't be read is one error: it is not compared with the other.
  .refine(({ opens, closes, overnight }) => overnight || closes > opens || !clockPattern.test(opens) || !clockPattern.test(closes), {
    error: 'La fermeture vient après l’ouverture. Si le service ferme le lendemain, ajoutez « overnight: true ».',
    path: ['closes'],
  })
  .refine(({ opens, closes, overnight }) => !overnight || closes <= opens, {
    error: 'La fermeture vient après l’ouverture le même jour : retirez « overnight ».',
    path: ['overnight'],
  });

// Names of the IANA database alone: « +01:00 » and « EST » never change clock.
const timeZone = z.string().refine((zone) => zones.has(zone), { error: 'Fuseau horaire inconnu : écrivez par exemple Europe/Paris.' });

/** What any hours may add: what changes on public holidays, and anything else, in words. */
const words = { holidays: localized.optional(), note: localized.optional() };

const weekly = z
  .strictObject({ timeZone, weekly: z.array(period).min(1), ...words })
  .superRefine(({ weekly: periods }, context) => {
    const overlap = overlapOf(periods);
    if (!overlap) return;
    context.addIssue({
      code: 'custom',
      path: ['weekly', overlap.index, 'opens'],
      message: 'Cette période en chevauche une autre le même jour : fusionnez-les, ou corrigez les heures.',
    });
  });

/**
 * When a channel answers: at any time, in weekly periods, as a note says when no source gives exact hours, or unknown when
 * no source says anything.
 */
export const openingHoursSchema = z.union(
  [
    z.strictObject({ always: z.literal(true), ...words }),
    weekly,
    z.strictObject({ note: localized }),
    z.strictObject({ unknown: z.literal(true) }),
  ],
  { error: 'Horaires : « always: true », ou « timeZone » et « weekly », ou seulement « note », ou « unknown: true ».' },
);

/** Opening hours, once checked. */
export type OpeningHours = z.infer<typeof openingHoursSchema>;
