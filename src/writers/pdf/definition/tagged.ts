/** Nodes together with the elements of the structure that their texts belong to. */
import type { FlowNode, TextNode } from '../engine/nodes.ts';
import { element } from '../engine/structure.ts';
import type { StructureElement } from '../engine/structure.ts';
import type { TextRole } from './text-node.ts';

export interface Tagged {
  readonly nodes: readonly FlowNode[];
  readonly elements: readonly StructureElement[];
}

/** A text that is an element by itself. */
export function tagged(type: 'P' | 'H1' | 'H2' | 'H3', node: (role: TextRole) => TextNode): Tagged {
  const own = element(type);
  return { nodes: [node({ element: own })], elements: [own] };
}

/** One after the other. */
export function together(parts: readonly Tagged[]): Tagged {
  return { nodes: parts.flatMap(({ nodes }) => nodes), elements: parts.flatMap(({ elements }) => elements) };
}
