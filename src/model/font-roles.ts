/** What fonts are for in a report, and which ones an edition wants. */

export const fontRoles = ['title', 'heading1', 'heading2', 'body', 'table'] as const;

/** What a typeface is for; the Word writer knows which official font names serve a role. */
export type FontRole = (typeof fontRoles)[number];

/** The visible ASCII characters of all roles have a typeface of their own, and so have characters that a role's lacks. */
export const faceRoles = [...fontRoles, 'latin', 'rare'] as const;
export type FaceRole = (typeof faceRoles)[number];

/** An entry for each of them. */
export function byFaceRole<T>(entry: (role: FaceRole) => T): Readonly<Record<FaceRole, T>> {
  return Object.fromEntries(faceRoles.map((role) => [role, entry(role)])) as Record<FaceRole, T>;
}

export const fontModes = ['bundled', 'auto'] as const;

/** Whether the PDF takes the bundled fonts, the same on every machine, or the official ones that the machine has. */
export type FontMode = (typeof fontModes)[number];

/** A font that a machine may have, known by its names. */
export interface NamedFont {
  readonly kind: 'named';
  /** As the regulations and the Word file call it. */
  readonly name: string;
  /** Its other names: in English, for PostScript. */
  readonly aliases: readonly string[];
}

export type BundledFamily = 'serif' | 'sans' | 'latin';

/** A font that the program brings along. */
export interface BundledFont {
  readonly kind: 'bundled';
  readonly family: BundledFamily;
  readonly bold: boolean;
}

/** The fonts that may serve each role, the best first, a bundled one last. */
export type FontPreferences = Readonly<Record<FaceRole, readonly (NamedFont | BundledFont)[]>>;

/** The bundled font of each role. ASCII stands in the Latin one, in the weight of the role's own. */
export const bundledFonts: Readonly<Record<FaceRole, BundledFont>> = {
  title: { kind: 'bundled', family: 'serif', bold: true },
  heading1: { kind: 'bundled', family: 'sans', bold: false },
  heading2: { kind: 'bundled', family: 'serif', bold: true },
  body: { kind: 'bundled', family: 'serif', bold: false },
  table: { kind: 'bundled', family: 'serif', bold: false },
  latin: { kind: 'bundled', family: 'latin', bold: false },
  rare: { kind: 'bundled', family: 'serif', bold: false },
};
