import Answer from './Answer.astro';
import Avoid from './Avoid.astro';
import Blank from './Blank.astro';
import Channel from './Channel.astro';
import Chart from './Chart.astro';
import Cite from './Cite.astro';
import Conversation from './Conversation.astro';
import Figure from './Figure.astro';
import KeyFigure from './KeyFigure.astro';
import May from './May.astro';
import Often from './Often.astro';
import Question from './Question.astro';
import Say from './Say.astro';
import Sheet from './Sheet.astro';
import Sign from './Sign.astro';
import Steps from './Steps.astro';
import Table from './Table.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';
import Tonight from './Tonight.astro';
import When from './When.astro';
import ContentLink from './ContentLink.astro';

/** Everything an author may write in a guide: see content/README.md. */
export const vocabulary = {
  Answer, Avoid, Blank, Channel, Chart, Cite, Conversation, Figure, KeyFigure, May, Often, Question, Say,
  Sheet, Sign, Steps, Term, Timeline, Tonight, When, a: ContentLink, table: Table,
};
