/** Fields of a Word file: what their instructions say. */
import { descendants } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** The instructions of all fields below an element, in one piece each, without white space around. */
export function fieldInstructions(root: XmlElement): readonly string[] {
  const inside = descendants(root);
  const simple = inside.flatMap(({ name, attributes }) =>
    name === 'w:fldSimple' ? [attributes['w:instr'] ?? ''] : [],
  );
  return [...complexInstructions(inside), ...simple].map((one) => one.trim());
}

/** The instructions of the fields that make a contents list. */
export function readContentsFields(body: XmlElement): readonly string[] {
  return fieldInstructions(body).filter((one) => /^TOC\b/.test(one));
}

/** The words between the begin of a field and its result; Word may divide them over several runs. */
function complexInstructions(inside: readonly XmlElement[]): readonly string[] {
  const done: string[] = [];
  const open: string[] = [];
  for (const { name, attributes, children } of inside) {
    if (name === 'w:instrText')
      open.push((open.pop() ?? '') + children.filter((one) => typeof one === 'string').join(''));
    if (name !== 'w:fldChar') continue;
    if (attributes['w:fldCharType'] === 'begin') open.push('');
    if (attributes['w:fldCharType'] === 'end') done.push(open.pop() ?? '');
  }
  return done;
}
