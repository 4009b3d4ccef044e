/**
 * What one calls a channel for. A situation asks for needs, a country says which channels answer them: this is how one
 * text serves every country.
 */
export const needs = [
  /** Police or emergency services, now. */
  'danger',
  /** The same in writing, when one can’t hear or speak. */
  'danger-text',
  /** Doctor or ambulance, now. */
  'medical',
  /** A child who is missing. */
  'missing-child',
  /** Suicidal words or acts. */
  'suicide',
  /** A parent who wants to talk to someone about what happens online. */
  'advice',
  /** A child or teenager who wants to talk to someone. */
  'child-advice',
  /** An image to be taken down. */
  'image-removal',
  /** Illegal content, or an adult who approaches children, to be reported. */
  'report',
  /** Police on paper or online: complaint, advice, no emergency. */
  'police',
  /** A child in danger or at risk in daily life. */
  'child-protection',
  /** Help after the facts: listening, rights, lawyer. */
  'victim-support',
  /** Care for body and mind, no emergency. */
  'health',
  /** Money, purchases, scams. */
  'money',
  /** Hatred and ambushes against LGBT+ people. */
  'hate',
] as const;

/** What one calls a channel for. */
export type Need = (typeof needs)[number];

/** Whom else to call where nobody answers a need, the nearest first. A need without one is then left out. */
export const nextBest: Readonly<Partial<Record<Need, readonly Need[]>>> = {
  suicide: ['medical', 'danger'],
  medical: ['danger'],
  'missing-child': ['danger'],
  advice: ['child-protection', 'child-advice'],
  'child-advice': ['child-protection'],
};
