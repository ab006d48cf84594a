/** Text whose lines are given: the engine only places and draws them. Lengths in points. */
import type { FontRole } from '../../../model/font-roles.ts';
import type { StructureElement } from './structure.ts';

/** The font of a role, for its Chinese or its Latin characters, in a weight. */
export interface FontName {
  readonly role: FontRole;
  readonly latin: boolean;
  readonly bold: boolean;
}

/** Characters of one font. */
export interface Run {
  readonly text: string;
  readonly font: FontName;
}

/** A stretch of a line with its own alignment; a line may hold one at each side. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right' | 'justify';
  /** The element that it belongs to, where that is not the element of the whole text. */
  readonly element?: StructureElement;
  readonly label?: SetLabel;
}

/** The first characters of a text, which belong to an element of their own: the label of an item of a list. */
export interface SetLabel {
  readonly characters: number;
  readonly element: StructureElement;
}

export interface SetLine {
  readonly segments: readonly Segment[];
  /** Index of the page the line stands on, from 0. */
  readonly page: number;
  /** Indent of this line from the left. */
  readonly indent?: number;
  /** Font of the dots that fill the room before the right segment. */
  readonly leader?: FontName;
}

export interface Bookmark {
  /** 1 is the highest. */
  readonly level: number;
  readonly title: string;
}

/** Leads to the text with that name; `description` is for readers who can't see it. */
export interface Link {
  readonly destination: string;
  readonly description: string;
}

export interface SetText {
  readonly size: number;
  /** Distance of baselines. */
  readonly pitch: number;
  readonly lines: readonly SetLine[];
  /** Name under which links find the text. */
  readonly destination?: string;
  readonly bookmark?: Bookmark;
  readonly link?: Link;
  /** The element that the text belongs to; without one it is not read out. */
  readonly element?: StructureElement;
}
