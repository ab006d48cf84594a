/** A Markdown file may hold parts that the program writes: between `<!-- name -->` and `<!-- /name -->`. */

/** The text with the part's content replaced. @throws when the file has no such part. */
export function replacePart(markdown: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, stop] = [markdown.indexOf(begin), markdown.indexOf(end)];
  if (start < 0 || stop < start) throw new Error(`No part ${name}`);
  return `${markdown.slice(0, start + begin.length)}\n\n${content.trim()}\n\n${markdown.slice(stop)}`;
}
