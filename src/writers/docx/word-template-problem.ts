/** Mistakes in the Word template, told to the person who restyles it. */
import { ForeseenProblem } from '../../model/foreseen-problem.ts';

/** One thing wrong with the template. */
export interface TemplateMistake {
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** The tag concerned, as written in the template. */
  readonly tag?: string;
  /** Part of the .docx, for instance `word/document.xml`. */
  readonly file?: string;
}

/** The template can't be filled in; `mistakes` holds all that was found. */
export class WordTemplateProblem extends ForeseenProblem {
  readonly code = 'WORD-TEMPLATE';
  readonly mistakes: readonly TemplateMistake[];

  constructor(mistakes: readonly TemplateMistake[], options?: ErrorOptions) {
    super(mistakes.map(describeMistake).join('\n'), options);
    this.mistakes = mistakes;
  }
}

function describeMistake({ message, tag, file }: TemplateMistake): string {
  const where = [tag === undefined ? '' : `标记 {${tag}}`, file ?? ''].filter((part) => part !== '').join('，');
  return where === '' ? `Word 模板：${message}` : `Word 模板：${message}（${where}）`;
}

const explanations: Readonly<Record<string, string>> = {
  unopened_tag: '标记缺少左花括号',
  unclosed_tag: '标记缺少右花括号',
  duplicate_open_tag: '标记的左花括号重复',
  duplicate_close_tag: '标记的右花括号重复',
  unopened_loop: '循环只有结束标记，没有开始标记',
  unclosed_loop: '循环只有开始标记，没有结束标记',
  closing_tag_does_not_match_opening_tag: '循环的开始标记与结束标记名称不同',
  no_xml_tag_found_at_left: '标记不在正确的位置',
  no_xml_tag_found_at_right: '标记不在正确的位置',
  unbalanced_loop_tags: '循环的开始与结束不在同一张表或同一层段落中',
  invalid_xml_characters: '文字中含有 Word 文件不能保存的控制字符',
  malformed_xml: '文件内容不是完整的 XML',
  filetype_not_identified: '文件不是 Word 文档（.docx）',
  filetype_not_handled: '文件不是 Word 文档（.docx）',
};

/** Turns whatever docxtemplater or the zip reader threw into mistakes of the template. */
export function toTemplateProblem(error: unknown): WordTemplateProblem {
  if (error instanceof WordTemplateProblem) return error;
  const properties = propertiesOf(error);
  const nested = Array.isArray(properties['errors']) ? (properties['errors'] as readonly unknown[]) : [];
  if (nested.length > 0) {
    return new WordTemplateProblem(
      nested.flatMap((each) => toTemplateProblem(each).mistakes),
      { cause: error },
    );
  }
  const rootError = properties['rootError'];
  if (rootError instanceof WordTemplateProblem) return rootError;
  const tag = text(properties['xtag']);
  const file = text(properties['file']);
  const message = explanations[text(properties['id']) ?? ''] ?? '模板文件无法读取或已损坏';
  const mistake = { message, ...(tag === undefined ? {} : { tag }), ...(file === undefined ? {} : { file }) };
  return new WordTemplateProblem([mistake], { cause: error });
}

function propertiesOf(error: unknown): Readonly<Record<string, unknown>> {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return {};
  const { properties } = error;
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
