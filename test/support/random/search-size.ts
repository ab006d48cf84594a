/** How many cases a random search tries: a few in `npm test`, more in `npm run test:long`; the seeds are fixed in both. */
const isLong = process.env['JUESUAN_LONG'] === '1';

export function searchSize(usual: number, long: number): number {
  return isLong ? long : usual;
}
