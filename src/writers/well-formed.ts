/** Whether the parts of an Office file can be read at all: a malformed one makes Word or Excel call the file damaged. */
import { SaxesParser } from 'saxes';

export interface MalformedPart {
  readonly name: string;
  readonly line: number;
  readonly column: number;
}

/** The first part that is not well-formed XML, with the place. */
export function findMalformed(parts: ReadonlyMap<string, string | Uint8Array>): MalformedPart | undefined {
  for (const [name, content] of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(name)) continue;
    const place = malformedAt(content);
    if (place !== undefined) return { name, ...place };
  }
  return undefined;
}

function malformedAt(content: string | Uint8Array): Omit<MalformedPart, 'name'> | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let place: Omit<MalformedPart, 'name'> | undefined;
  parser.on('error', () => {
    place ??= { line: parser.line, column: parser.column + 1 };
  });
  try {
    parser.write(typeof content === 'string' ? content : new TextDecoder('utf-8', { fatal: true }).decode(content));
    parser.close();
  } catch {
    place ??= { line: 1, column: 1 };
  }
  return place;
}
