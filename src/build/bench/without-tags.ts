/** The same pages without a structure tree: what tags cost is the difference. */
import type { PagesDefinition } from '../../writers/pdf/engine/engine.ts';
import type { CoveredCell, FlowNode, TextNode } from '../../writers/pdf/engine/nodes.ts';
import type { Segment } from '../../writers/pdf/engine/set-text.ts';
import { element } from '../../writers/pdf/engine/structure.ts';

export function withoutTags(definition: PagesDefinition): PagesDefinition {
  const sections = definition.sections.map((one) => ({ ...one, section: one.section.map(untagged) }));
  return { ...definition, sections, structure: element('Document') };
}

function untagged(node: FlowNode): FlowNode {
  if ('set' in node) return untaggedText(node);
  const body = node.table.body.map((row) => row.map(untaggedCell));
  return { ...node, table: { ...node.table, body } };
}

function untaggedCell(cell: TextNode | CoveredCell): TextNode | CoveredCell {
  return 'set' in cell ? untaggedText(cell as TextNode) : {};
}

function untaggedText(node: TextNode): TextNode {
  const { element: _, ...set } = node.set;
  const lines = set.lines.map((one) => ({ ...one, segments: one.segments.map(untaggedSegment) }));
  return { ...node, set: { ...set, lines } };
}

function untaggedSegment({ element: _, label: __, ...segment }: Segment): Segment {
  return segment;
}
