import { tags } from '../domain/vocabulary.ts';
import type { TextFile } from './content.ts';
import { nearestIn, type Finding } from './problem.ts';
import { attributeLine, lineOf, type Tag } from './tree.ts';

/** What is wrong in the attributes of a tag of the vocabulary, called `name`. */
export function* attributeProblems(file: TextFile, tag: Tag, name: string): Generator<Finding> {
  const { required = {}, optional = {} } = tags[name] ?? {};
  const kinds = { ...required, ...optional };
  const written = new Set<string>();
  for (const attribute of tag.attributes) {
    const line = attribute.type === 'mdxJsxAttribute' ? attributeLine(file, tag, attribute.name) : lineOf(tag);
    if (attribute.type !== 'mdxJsxAttribute' || (typeof attribute.value === 'object' && attribute.value !== null)) {
      yield {
        file: file.file,
        line,
        message: `Des accolades { } dans <${name}> : elles sont réservées au code.`,
        fix: 'Écrivez la valeur entre guillemets droits : id="…".',
      };
    } else {
      const wrong = wrongAttribute(name, attribute.name, attribute.value, kinds);
      if (wrong) yield { file: file.file, line, ...wrong };
    }
    if (attribute.type === 'mdxJsxAttribute') written.add(attribute.name);
  }
  for (const missing of Object.keys(required).filter((key) => !written.has(key))) {
    yield {
      file: file.file,
      line: lineOf(tag),
      message: `Il manque « ${missing} » à <${name}>.`,
      fix: `Écrivez <${name} ${missing}="…">.`,
    };
  }
}

function wrongAttribute(
  tag: string,
  name: string,
  value: string | null | undefined,
  kinds: Readonly<Record<string, string>>,
): Pick<Finding, 'message' | 'fix' | 'nearest'> | undefined {
  const choices = Object.keys(kinds);
  if (!choices.includes(name)) {
    const fix = choices.length > 0 ? `Choix : ${choices.join(', ')}.` : 'Supprimez-le.';
    return { message: `<${tag}> ne connaît pas « ${name} ».`, fix, ...nearestIn(name, choices) };
  }
  if (kinds[name] === 'flag') {
    if (typeof value !== 'string') return undefined;
    return { message: `« ${name} » s’écrit seul, sans valeur.`, fix: `Écrivez <${tag} … ${name} />.` };
  }
  if ((value ?? '').trim() !== '') return undefined;
  return { message: `« ${name} » est vide dans <${tag}>.`, fix: `Écrivez ${name}="…".` };
}
