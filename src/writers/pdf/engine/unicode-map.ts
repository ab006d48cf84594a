/** The map from a font's glyphs to text, for readers that search and copy (ISO 32000-1, 9.10.3). */

/** Entries in one range; its first and last number must have the same upper byte. */
const rangeLength = 256;

/** @param characters by number of the glyph, from 0 */
export function unicodeMap(characters: readonly string[]): string {
  const ranges = Array.from({ length: Math.ceil(characters.length / rangeLength) }, (_, index) => {
    const first = index * rangeLength;
    const texts = characters.slice(first, first + rangeLength).map(utf16);
    return `<${hex(first)}> <${hex(first + texts.length - 1)}> [${texts.join(' ')}]`;
  });
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks(ranges).join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}

/** A block holds at most a hundred ranges. */
function blocks(ranges: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(ranges.length / 100) }, (_, index) => {
    const block = ranges.slice(index * 100, (index + 1) * 100);
    return `${String(block.length)} beginbfrange\n${block.join('\n')}\nendbfrange`;
  });
}

/** A character as the map writes it; one beyond the first plane is a pair of units. */
function utf16(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) => hex(character.charCodeAt(index)));
  return `<${units.join('')}>`;
}

function hex(unit: number): string {
  return unit.toString(16).padStart(4, '0');
}
