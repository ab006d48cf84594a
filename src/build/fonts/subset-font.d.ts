/** The part of subset-font that the font tools use; the package brings no types of its own. */
declare module 'subset-font' {
  interface SubsetOptions {
    readonly targetFormat: 'truetype';
    /** Keep every glyph of the font; the text must then be absent. */
    readonly keepAllGlyphs: true;
    /** Axis tag to the value at which the axis is pinned. */
    readonly variationAxes: Readonly<Record<string, number>>;
    readonly keepFeatures: readonly string[];
    readonly noHinting: boolean;
    readonly dropTables: readonly string[];
  }

  export default function subsetFont(font: Buffer, text: undefined, options: SubsetOptions): Promise<Buffer>;
}
