import type { FontFace, ReportFonts } from './report-fonts.ts';

/** A font as it names itself. */
export interface FontName {
  readonly name: string;
  readonly version: string;
}

/** Fonts that remember which of them a document was set in. */
export interface RecordedFonts {
  readonly fonts: ReportFonts;
  /** Those asked for so far, by name. */
  readonly used: () => readonly FontName[];
}

export function recordFonts(fonts: ReportFonts): RecordedFonts {
  const faces = new Set<FontFace>();
  return {
    fonts: {
      faceFor(character, role, bold) {
        const face = fonts.faceFor(character, role, bold);
        if (face !== undefined) faces.add(face);
        return face;
      },
    },
    used: () => [...faces].map(nameOf).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** From the font's table of names. */
function nameOf({ font }: FontFace): FontName {
  const { postscriptName, version } = font as { readonly postscriptName: string; readonly version: string };
  return { name: postscriptName, version };
}
