/** The report's PDF as stock pdfmake writes it from the same definition: it breaks the lines itself and tags nothing. */
import { createRequire } from 'node:module';
import type { ReportFonts } from '../../fonts/report-fonts.ts';
import { fontRoles } from '../../model/font-roles.ts';
import type { PagesDefinition } from '../../writers/pdf/engine/engine.ts';
import type { CoveredCell, FlowNode, SectionNode, TextNode } from '../../writers/pdf/engine/nodes.ts';

interface Printer {
  resolveUrls(): Promise<void>;
  createPdfKitDocument(definition: object): Promise<NodeJS.ReadableStream & { end(): void }>;
}

type StockFonts = Readonly<
  Record<string, { readonly normal: Uint8Array | undefined; readonly bold: Uint8Array | undefined }>
>;

const load = createRequire(import.meta.url);
const { default: StockPrinter } = load('pdfmake/js/Printer') as {
  readonly default: new (fonts: StockFonts) => Printer;
};

/** Stock pdfmake looks for addresses of fonts to load; these are bytes already. */
class BytesPrinter extends StockPrinter {
  override async resolveUrls(): Promise<void> {
    await Promise.resolve();
  }
}

/** Lays out and writes the definition with stock pdfmake. */
export async function writeWithStock(definition: PagesDefinition, fonts: ReportFonts): Promise<Uint8Array> {
  const files = fontRoles.flatMap((role) =>
    [false, true].map((latin) => {
      const [normal, bold] = [false, true].map((weight) => fonts.faceFor(latin ? '0' : '一', role, weight)?.bytes);
      return [`${role}${latin ? ' latin' : ''}`, { normal, bold }] as const;
    }),
  );
  const printer = new BytesPrinter(Object.fromEntries(files));
  const document = await printer.createPdfKitDocument({
    content: definition.sections.map(stockSection),
    defaultStyle: { font: 'body' },
    version: '1.7',
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    document.on('end', resolve);
    document.on('error', reject);
  });
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

function stockSection({ section, ...page }: SectionNode): object {
  return { ...page, section: section.map(stockNode) };
}

function stockNode(node: FlowNode): object {
  return 'set' in node ? stockText(node) : { table: { ...node.table, body: node.table.body.map(stockRow) } };
}

function stockRow(row: readonly (TextNode | CoveredCell)[]): readonly object[] {
  return row.map((cell) => ('set' in cell ? stockText(cell as TextNode) : {}));
}

function stockText({ set, margin, colSpan, rowSpan }: TextNode): object {
  const segments = set.lines.flatMap((line) => line.segments);
  const runs = segments.flatMap((segment) => segment.runs);
  return {
    text: runs.map(({ text, font }) => ({ text, font: `${font.role}${font.latin ? ' latin' : ''}`, bold: font.bold })),
    fontSize: set.size,
    // The bundled fonts' own line height is 1.437 em.
    lineHeight: set.pitch / set.size / 1.437,
    alignment: segments[0]?.align,
    margin: [...margin],
    ...(colSpan === undefined ? {} : { colSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
  };
}
