/** How much of a file from elsewhere is read. The nine tables of a unit need a hundredth of each, and a fifth of the time. */
export const limits = {
  /** For all of it: what is within the others may still be made to keep the parser busy. */
  seconds: 8,
  /** What is made of the bytes; they themselves come on top. */
  megabytes: 512,
  fileBytes: 20 * 1024 * 1024,
  /** Parts of the package. */
  parts: 4000,
  /** One part, inflated. A sheet of a million blank rows is within it and is cut afterwards. */
  partBytes: 96 * 1024 * 1024,
  /** All parts that are read, inflated. */
  totalBytes: 192 * 1024 * 1024,
  /** A sheet as XML once its surplus rows are cut, and every other part that is parsed. */
  parsedBytes: 16 * 1024 * 1024,
  sheets: 200,
  rows: 5000,
  columns: 200,
} as const;
