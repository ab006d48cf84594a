import { parseFigureName } from '../../model/figure-name.ts';
import type { FigureName } from '../../model/figure-name.ts';
import type { Block, Report } from '../../model/report.ts';

/** A place of the report that prints a figure. */
export interface PrintedPlace {
  readonly figure: FigureName;
  /** As printed, e.g. `12.34%` or `1234.50`. */
  readonly text: string;
  /** Part and heading it stands under. */
  readonly where: string;
  /** The sentence, or the row of the table, around it. */
  readonly around: string;
}

/** Every place of the report that prints a figure, in reading order. */
export function locateFigures(report: Report): readonly PrintedPlace[] {
  return report.parts.flatMap((part) =>
    part.sheets.flatMap((sheet) => {
      let heading = part.titlePage?.title ?? '';
      return sheet.blocks.flatMap((block) => {
        if (block.kind === 'heading') heading = block.text;
        return placesOf(block, `${part.titlePage?.ordinal ?? ''} ${heading}`.trim());
      });
    }),
  );
}

function placesOf(block: Block, where: string): readonly PrintedPlace[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph': {
      const sentence = block.spans.map((span) => span.text).join('');
      return block.spans.flatMap(({ figure, text }) =>
        figure === undefined ? [] : [{ figure, text, where, around: sentence }],
      );
    }
    case 'table':
      return block.groups.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => {
          const labels = cells
            .filter((cell) => cell.header === 'row' || cell.figure === undefined)
            .map((cell) => cell.text);
          const around = labels.filter((label) => label !== '').join(' ');
          return cells.flatMap(({ figure, text }) =>
            figure === undefined || text === '' ? [] : [{ figure, text, where, around }],
          );
        }),
      );
  }
}

/** Places that print what was asked for: a figure by its name, or a number with or without its unit (`12.34%`, `1234.5`). */
export function findPlaces(places: readonly PrintedPlace[], asked: string): readonly PrintedPlace[] {
  const name = parseFigureName(asked);
  if (name !== undefined) return places.filter(({ figure }) => figure === name);
  const wanted = bare(asked);
  const percent = /[%％]$/.test(asked.trim());
  return places.filter((place) => bare(place.text) === wanted && (!percent || place.text.endsWith('%')));
}

/** The number of a printed text, without unit, separators and trailing zeros. */
function bare(text: string): string {
  const number = /-?\d+(?:\.\d+)?/.exec(text.replace(/[,，\s]/g, ''))?.[0] ?? text.trim();
  return number.includes('.') ? number.replace(/0+$/, '').replace(/\.$/, '') : number;
}
