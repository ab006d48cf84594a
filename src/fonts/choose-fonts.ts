/** Which font serves each role: what the edition prefers, as far as the machine has it and its maker lets it be embedded. */
import { byFaceRole } from '../model/font-roles.ts';
import type { BundledFont, FaceRole, FontPreferences, NamedFont } from '../model/font-roles.ts';
import type { Embedding } from './installed/face-header.ts';
import type { InstalledFace } from './installed/installed-fonts.ts';

/** A font of the machine in one or two weights. */
export interface InstalledFont {
  readonly kind: 'installed';
  readonly regular: InstalledFace;
  readonly bold: InstalledFace | undefined;
}

export type ChosenFont = InstalledFont | BundledFont;

/** Fonts by role, the first for all characters that it has, the others for those it lacks. */
export type FontChoices = Readonly<Record<FaceRole, readonly ChosenFont[]>>;

/** Why a font that the machine has does not serve. */
export type Refusal = Exclude<Embedding, 'allowed'> | 'variable' | 'unusable';

/** What became of a font that an edition wants. */
export interface Candidate {
  readonly preference: NamedFont | BundledFont;
  /** The font; none when the machine lacks it. */
  readonly font: ChosenFont | undefined;
  readonly refusal: Refusal | undefined;
}

/** The candidates of each role, in the edition's order. */
export type Candidates = Readonly<Record<FaceRole, readonly Candidate[]>>;

/**
 * Looks for each font that an edition wants.
 * @param works whether a font that may be embedded can really be opened and drawn for the role
 */
export function judgeCandidates(
  preferences: FontPreferences,
  faces: readonly InstalledFace[],
  works: (face: InstalledFace, role: FaceRole) => boolean,
): Candidates {
  return byFaceRole((role) =>
    preferences[role].map((preference): Candidate => {
      if (preference.kind === 'bundled') return { preference, font: preference, refusal: undefined };
      const font = findFont(preference, faces);
      const refusal = font === undefined ? undefined : refusalOf(font.regular, (face) => works(face, role));
      return { preference, font, refusal };
    }),
  );
}

/** The fonts that serve, in order. */
export function chooseFonts(candidates: Candidates): FontChoices {
  return byFaceRole((role) =>
    candidates[role].flatMap(({ font, refusal }) => (font === undefined || refusal !== undefined ? [] : [font])),
  );
}

/** The font of that name: the upright face nearest to the regular weight, and a bold one if there is. */
function findFont({ name, aliases }: NamedFont, faces: readonly InstalledFace[]): InstalledFont | undefined {
  const wanted = new Set([name, ...aliases].map(comparable));
  const named = faces.filter(({ names, italic }) => !italic && names.all.some((one) => wanted.has(comparable(one))));
  // One that may be used comes before one that may not: a font is sometimes there twice.
  const usable = named.filter(({ embedding, variable }) => embedding === 'allowed' && !variable);
  const candidates = usable.length > 0 ? usable : named;
  const regular = nearest(candidates, 400);
  if (regular === undefined) return undefined;
  const bold = nearest(
    candidates.filter(({ weight }) => weight >= 600 && weight > regular.weight),
    700,
  );
  return { kind: 'installed', regular, bold };
}

/** Programs write the same name with and without spaces, in capitals and small letters, in full and half width. */
function comparable(name: string): string {
  return name.normalize('NFKC').replaceAll(/\s/g, '').toLowerCase();
}

function nearest(faces: readonly InstalledFace[], weight: number): InstalledFace | undefined {
  const distance = (face: InstalledFace): number => Math.abs(face.weight - weight);
  return faces.reduce<InstalledFace | undefined>(
    (best, face) => (best === undefined || distance(face) < distance(best) ? face : best),
    undefined,
  );
}

function refusalOf(face: InstalledFace, works: (face: InstalledFace) => boolean): Refusal | undefined {
  if (face.embedding !== 'allowed') return face.embedding;
  if (face.variable) return 'variable';
  return works(face) ? undefined : 'unusable';
}
