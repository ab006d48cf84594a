/** Mistakes in the prose templates, told to the person who edits them. */
import { ForeseenProblem } from '../../model/foreseen-problem.ts';

/** A template that can't be used: which one, and what is wrong with it. */
export class ProseTemplateProblem extends ForeseenProblem {
  readonly template: string;

  /** @param message what is wrong, in Chinese; with the line where that is known */
  constructor(template: string, message: string, options?: ErrorOptions) {
    super(`文字模板 prose/${template}.hbs：${message}`, options);
    this.template = template;
  }
}

/** What Handlebars says, and what it means. */
const meanings: readonly (readonly [said: RegExp, meant: (...parts: readonly string[]) => string])[] = [
  [
    /^Parse error on line (\d+)/,
    (line) => `第 ${line} 行附近的标记写法有误：花括号要成对，{{#…}} 要有对应的 {{/…}} 收尾`,
  ],
  [
    /^(\S+) doesn't match (\S+) - (\d+):/,
    (open, close, line) => `第 ${line} 行的 {{#${open}}} 与 {{/${close}}} 不配对`,
  ],
  [/^"(.*)" not defined in .* - (\d+):/s, (name, line) => `第 ${line} 行的 {{${name}}}：这一节没有这个内容`],
  [/^The partial (.*) could not be found/s, (name) => `没有 {{> ${name}}} 所指的模板 prose/_${name}.hbs`],
];

/** An error of the template engine as a mistake of the template; those below it (partials) have been told already. */
export function toProseProblem(template: string, error: unknown): ProseTemplateProblem {
  if (error instanceof ProseTemplateProblem) return error;
  const said = error instanceof Error ? error.message : String(error);
  for (const [pattern, meant] of meanings) {
    const match = pattern.exec(said);
    if (match !== null) return new ProseTemplateProblem(template, meant(...match.slice(1)), { cause: error });
  }
  const own = /^[^A-Za-z]*\p{Script=Han}|^\{\{/u.test(said);
  return new ProseTemplateProblem(template, own ? said : '有标记取不到内容，请核对标记的名称', { cause: error });
}
