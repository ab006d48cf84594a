/** What lies under the text of a draft's pages, in both files: in the middle, rising to the right. */
export const draftWatermark = {
  text: '草稿',
  /** Size of a character in points: two of them reach across a portrait page. */
  sizePt: 200,
  /** Rise in degrees. */
  rise: 45,
  /** Lightness from 0 (black) to 1: text printed on it stays easy to read. */
  gray: 0.88,
} as const;
