/** What no generated sentence may hold, whatever the data: the text of the fault, or nothing. */
const faults: readonly RegExp[] = [
  /[。；，、：]{2}/,
  /[（“][。；，、：）”]/,
  /原因是[：:]?[。；，]|用于[。；，]|包括：?[。；，]|内容为[。；，]|主要是发生/,
  /[a-z]+|undefined|NaN|Infinity|Decimal|\{|\}/i,
  /[,;!?]|(?<!\d)\.|\.(?!\d)/,
  /-\d|−/,
  /增加（减少）|大小于|XX|\s/,
  /占(?=[。；，])|的(?=[。；，])/,
];

/** The faults of a paragraph of generated prose: each as `fault in text`. */
export function proseFaults(paragraph: string): readonly string[] {
  const found = faults.flatMap((fault) => {
    const match = fault.exec(paragraph);
    return match === null ? [] : [`“${match[0]}” in ${paragraph}`];
  });
  return /[。：；]$/.test(paragraph) ? found : [...found, `no full stop: ${paragraph}`];
}
