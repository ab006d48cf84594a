/** Text as it stands in the XML of a Word file. */

/** Characters that XML can't hold, halves of others, and the two that mark properties in the rendered text. */
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0\ufdd1\ufffe\uffff]|\p{Surrogate}/u;

/** Whether a Word file can hold the text. */
export function isPrintable(text: string): boolean {
  return !unprintable.test(text);
}

/** Escapes text for an element or an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
