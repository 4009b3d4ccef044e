import type { Rule } from '../rule.ts';
import { countryHelp } from './country-help.ts';
import { danglingId } from './dangling-id.ts';
import { duplicateAddress } from './duplicate-address.ts';
import { duplicateTitle } from './duplicate-title.ts';
import { forbiddenWord } from './forbidden-word.ts';
import { futureDate } from './future-date.ts';
import { guideLength } from './guide-length.ts';
import { heading } from './heading.ts';
import { internalLink } from './internal-link.ts';
import { minSources } from './min-sources.ts';
import { openService } from './open-service.ts';
import { phoneNumber } from './phone-number.ts';
import { questionAnswers } from './question-answers.ts';
import { quotes } from './quotes.ts';
import { readingLevel } from './reading-level.ts';
import { schema } from './schema.ts';
import { spacing } from './spacing.ts';
import { spelling } from './spelling.ts';
import { staleSource } from './stale-source.ts';
import { stepLead } from './step-lead.ts';
import { strings } from './strings.ts';
import { triage } from './triage.ts';
import { uncitedFigure } from './uncited-figure.ts';
import { undialable } from './undialable.ts';
import { unknownTag } from './unknown-tag.ts';
import { unrecordedChange } from './unrecorded-change.ts';
import { unused } from './unused.ts';

/** Every rule of the content. */
export const rules: readonly Rule[] = [
  schema,
  futureDate,
  danglingId,
  unknownTag,
  phoneNumber,
  undialable,
  countryHelp,
  triage,
  quotes,
  forbiddenWord,
  openService,
  uncitedFigure,
  duplicateTitle,
  duplicateAddress,
  minSources,
  staleSource,
  unused,
  guideLength,
  readingLevel,
  questionAnswers,
  stepLead,
  spelling,
  spacing,
  heading,
  internalLink,
  strings,
  unrecordedChange,
];
