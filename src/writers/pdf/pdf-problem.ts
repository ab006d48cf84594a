import { ForeseenProblem } from '../../model/foreseen-problem.ts';

/** Why a PDF was not accepted. */
export class PdfProblem extends ForeseenProblem {
  readonly code: PdfProblemCode;

  constructor(code: PdfProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** A character without glyph, something on another page than laid out, something outside of the page, lost text. */
type PdfProblemCode = 'PDF_GLYPH' | 'PDF_PAGE' | 'PDF_EDGE' | 'PDF_TEXT';
