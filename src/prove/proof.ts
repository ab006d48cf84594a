/** The proof that the finished files say what the figures say: what was found where, and what was not as it must be. */
import type { DocumentId } from '../model/document-names.ts';
import type { FigureName } from '../model/figure-name.ts';

/** What is compared: the report's own texts with its figures, or one of the files with the report. */
export type Subject = '报告' | PdfSubject | 'Word';

/** The PDF to publish, or the one for the print shop. */
export type PdfSubject = 'PDF' | '印刷版PDF';

/** Something that is not as it must be. All texts are Chinese. */
export interface Finding {
  readonly subject: Subject;
  /** What was looked at, for instance 数字 or 目录. */
  readonly check: Check;
  /** Where it stands in the report, and in the PDF the printed page. */
  readonly place: string;
  readonly expected: string;
  readonly actual: string;
}

export type Check =
  | '文字'
  | '数字'
  | '单位'
  | '增减'
  | '无出处的数'
  | '位置'
  | '目录'
  | '标题'
  | '页码'
  | '链接'
  | '表格'
  | '属性'
  | '显示'
  | '读取'
  | '清单';

/** A figure of the report, where all files print it. */
export interface ProvenFigure {
  readonly figure: FigureName;
  readonly text: string;
  readonly place: string;
  /** Printed page in the PDF. */
  readonly page: number;
}

/** What was counted in the texts found in one file. */
export interface TokenCounts {
  readonly passages: number;
  readonly sentences: number;
  readonly numbers: number;
  readonly units: number;
  readonly directionWords: number;
}

export interface ProvenFile {
  readonly name: string;
  readonly sha256: string;
  readonly found: TokenCounts;
}

/** A heading that the contents list names, the same in all files, and the page where the PDF has it. */
export interface ProvenHeading {
  readonly text: string;
  readonly page: number;
}

/** The proof of one document: a section of `proof.json`. */
export interface Proof {
  readonly document: DocumentId;
  readonly holds: boolean;
  readonly files: readonly ProvenFile[];
  /** Numbers that print no figure, by the declaration that allows them. */
  readonly declaredNumbers: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
  readonly headings: readonly ProvenHeading[];
  readonly figures: readonly ProvenFigure[];
}
