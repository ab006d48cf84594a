/** Why a PDF was not accepted; `message` is Chinese and meant for the user. */
export class PdfProblem extends Error {
  readonly code: PdfProblemCode;

  constructor(code: PdfProblemCode, message: string) {
    super(message);
    this.name = 'PdfProblem';
    this.code = code;
  }
}

/** A character without glyph, something on another page than laid out, something outside of the page, lost text. */
type PdfProblemCode = 'PDF_GLYPH' | 'PDF_PAGE' | 'PDF_EDGE' | 'PDF_TEXT';
