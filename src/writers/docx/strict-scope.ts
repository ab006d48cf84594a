/** How docxtemplater finds a tag's value: in its own scope only, and never in silence. */
import type Docxtemplater from 'docxtemplater';
import type { TemplateScope } from './template-data.ts';
import { WordTemplateProblem } from './word-template-problem.ts';

type Parser = Docxtemplater.DXT.Parser;
type ParserContext = Docxtemplater.DXT.ParserContext;
type Part = Docxtemplater.DXT.Part;

/**
 * docxtemplater asks scope after scope, from the innermost outwards, so that a row without an amount would print the
 * amount of the table around it. This parser answers for the innermost only.
 */
export function ownScopeParser(tag: string): Parser {
  return {
    get: (scope: TemplateScope, context: ParserContext) =>
      context.num === context.scopePath.length && Object.hasOwn(scope, tag) ? scope[tag] : undefined,
  };
}

/**
 * A tag without a value: the template asks for something that the report does not have here. Only a sheet may be
 * missing, such as the form of a project in a year without projects.
 */
export function missingValue(part: Part, scope?: { readonly scopePath: readonly string[] }): false {
  if (part.module === 'loop' && scope?.scopePath.length === 0) return false;
  throw new WordTemplateProblem([{ message: '数据中没有这个标记对应的内容', tag: part.value }]);
}
