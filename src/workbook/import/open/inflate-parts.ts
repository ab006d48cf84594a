/** The parts of a package, inflated within bounds: what a part declares is not believed. */
import { crc32, inflateRawSync } from 'node:zlib';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { damagedWorkbook, encryptedWorkbook, oversizedWorkbook } from '../import-problems.ts';
import { limits } from './limits.ts';
import { packedBytesOf } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

export type Parts = Readonly<Record<string, Uint8Array>>;

const megabyte = 1024 * 1024;
const inMegabytes = (bytes: number) => `${String(Math.ceil(bytes / megabyte))} MB`;

/** Inflates the entries that are wanted, or tells why it doesn't. Memory and time stay within `limits`. */
export function inflateParts(
  file: string,
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): { readonly parts: Parts } | { readonly problem: Diagnostic } {
  const tooLarge = (actual: number) =>
    oversizedWorkbook(
      file,
      `展开后每一部分不超过 ${inMegabytes(limits.partBytes)}，合计不超过 ${inMegabytes(limits.totalBytes)}`,
      `展开后超过 ${inMegabytes(actual)}`,
    );
  const declared = entries.reduce((total, { inflatedBytes }) => total + inflatedBytes, 0);
  if (declared > limits.totalBytes) return { problem: tooLarge(limits.totalBytes) };
  const parts: Record<string, Uint8Array> = {};
  let total = 0;
  for (const entry of entries) {
    if (entry.encrypted) return { problem: encryptedWorkbook(file) };
    const packed = packedBytesOf(bytes, entry);
    if (packed === undefined || ![0, 8].includes(entry.method))
      return { problem: damagedWorkbook(file, `“${entry.name}”部分不完整`) };
    const most = Math.min(limits.partBytes, limits.totalBytes - total);
    try {
      const inflated = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: most });
      if (inflated.length > most) return { problem: tooLarge(most) };
      if (crc32(inflated) !== entry.crc32)
        return { problem: damagedWorkbook(file, `“${entry.name}”部分与校验码不符（内容被改动或损坏）`) };
      parts[entry.name] = inflated;
      total += inflated.length;
    } catch (cause) {
      const tooLong = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return { problem: tooLong ? tooLarge(most) : damagedWorkbook(file, `“${entry.name}”部分解不开`) };
    }
  }
  return { parts };
}
