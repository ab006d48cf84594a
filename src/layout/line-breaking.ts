/**
 * Where a line may end: Word's rules for Chinese text, so that the PDF and the Word file break alike.
 * The two lists are Word's own for zh-CN, with ≤ and ≥ added; the Word file states them in its settings.
 */
import LineBreaker from 'linebreak';
import { isLatin } from '../fonts/characters.ts';

/** Characters that must not begin a line (Word: `noLineBreaksBefore`). */
export const noLineBreaksBefore =
  '!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠';

/** Characters that must not end a line (Word: `noLineBreaksAfter`). */
export const noLineBreaksAfter = '$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥≤≥';

const forbiddenAtStart = new Set(noLineBreaksBefore);
const forbiddenAtEnd = new Set(noLineBreaksAfter);

/** Offsets (in UTF-16 units, 0 and the end excluded) at which a line of `text` may end. */
export function breakOffsets(text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  const latinOffsets = latinBreakOffsets(text);
  let offset = 0;
  let before = '';
  let last = '';
  for (const character of text) {
    if (offset > 0 && mayBreak(before, last, character, latinOffsets.has(offset))) offsets.add(offset);
    offset += character.length;
    before = last;
    last = character;
  }
  return offsets;
}

/** Whether a line may end between `last` and `next`; `before` stands ahead of `last`. */
function mayBreak(before: string, last: string, next: string, latinBreak: boolean): boolean {
  if (last === ' ' || next === ' ') return latinBreak;
  if (isChinese(last) || isChinese(next)) {
    const dash = last === '—' && next === '—';
    return !dash && !forbiddenAtEnd.has(last) && !forbiddenAtStart.has(next);
  }
  // UAX#14 keeps a hyphen with digits that follow; Word ends a line after it.
  if (last === '-' && isLetterOrDigit(before) && isLetterOrDigit(next)) return true;
  return latinBreak;
}

function isChinese(character: string): boolean {
  return !isLatin(character);
}

function isLetterOrDigit(character: string): boolean {
  return /^[A-Za-z0-9]$/.test(character);
}

/** UAX#14, asked only where Latin text can break at all. */
function latinBreakOffsets(text: string): ReadonlySet<number> {
  const offsets = new Set<number>();
  if (!/[ !-~]{2}|[ ]/.test(text)) return offsets;
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) offsets.add(found.position);
  return offsets;
}
