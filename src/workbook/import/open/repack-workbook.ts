/** An .xlsx file reduced to what the tables need, every part inflated and within bounds, before it is parsed. */
import { zipSync } from 'fflate';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import {
  damagedWorkbook,
  encryptedWorkbook,
  externalLinksIgnored,
  macrosIgnored,
  notAWorkbook,
  oversizedWorkbook,
} from '../import-problems.ts';
import { inflateParts } from './inflate-parts.ts';
import { limits } from './limits.ts';
import { trimSheetXml } from './sheet-xml.ts';
import { readZipDirectory } from './zip-directory.ts';

export interface RepackedWorkbook {
  /** A stored zip of the kept parts; undefined when a problem is an error. */
  readonly bytes: Uint8Array | undefined;
  readonly problems: readonly Diagnostic[];
}

const sheetPart = /^xl\/worksheets\/[^/]+\.xml$/i;
/** What a table's text and numbers come from. Drawings, macros, pivot caches and the like are never parsed. */
const keptParts =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(workbook\d*|styles|sharedStrings)\.xml|xl\/_rels\/workbook\d*\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

const contentTypes = /^\[Content_Types\]\.xml$/i;

/** Checks a zip file's parts and keeps those that tables are read from. */
export function repackWorkbook(file: string, bytes: Uint8Array): RepackedWorkbook {
  const failed = (problem: Diagnostic): RepackedWorkbook => ({ bytes: undefined, problems: [problem] });
  const directory = readZipDirectory(bytes);
  if (directory === undefined) return failed(damagedWorkbook(file, '文件的结尾缺失（可能没有下载或复制完整）'));
  if (directory.length > limits.parts)
    return failed(
      oversizedWorkbook(file, `内部文件不超过 ${String(limits.parts)} 个`, `有 ${String(directory.length)} 个`),
    );
  const names = directory.map(({ name }) => name);
  if (names.some((name) => /^EncryptedPackage$/i.test(name))) return failed(encryptedWorkbook(file));
  if (!names.some((name) => /^xl\/workbook\d*\.xml$/i.test(name)))
    return failed(notAWorkbook(file, describeZip(names)));
  const inflated = inflateParts(
    file,
    bytes,
    directory.filter(({ name }) => keptParts.test(name)),
  );
  if ('problem' in inflated) return failed(inflated.problem);

  const problems: Diagnostic[] = [
    ...(names.some((name) => /vbaProject\.bin$/i.test(name)) ? [macrosIgnored(file)] : []),
    ...(names.some((name) => /^xl\/externalLinks\//i.test(name)) ? [externalLinksIgnored(file, '有外部链接')] : []),
  ];
  const kept: Record<string, Uint8Array> = {};
  for (const [name, part] of Object.entries(inflated.parts)) {
    if (!sheetPart.test(name)) {
      kept[name] = contentTypes.test(name) ? withoutDropped(part) : part;
      continue;
    }
    kept[name] = Buffer.from(trimSheetXml(Buffer.from(part).toString('utf8'), limits.rows));
  }
  const largest = Object.entries(kept).find(([, part]) => part.length > limits.parsedBytes);
  if (largest !== undefined) {
    const most = `${String(limits.parsedBytes / 1024 / 1024)} MB`;
    return failed(oversizedWorkbook(file, `每一部分不超过 ${most}`, `“${largest[0]}”超过 ${most}`));
  }
  return { bytes: zipSync(kept, { level: 0, mtime: '1980-01-01T00:00:00' }), problems };
}

/** The list of parts without those that are not kept. */
function withoutDropped(part: Uint8Array): Uint8Array {
  const text = Buffer.from(part).toString('utf8');
  const named = (tag: string) => /\bPartName\s*=\s*["']\/?([^"']*)["']/.exec(tag)?.[1] ?? '';
  return Buffer.from(text.replace(/<(?:\w+:)?Override\b[^<>]*>/g, (tag) => (keptParts.test(named(tag)) ? tag : '')));
}

function describeZip(names: readonly string[]): string {
  if (names.some((name) => /^xl\/workbook\.bin$/i.test(name))) return 'Excel 二进制工作簿（.xlsb）';
  if (names.some((name) => name.startsWith('word/'))) return 'Word 文档';
  if (names.some((name) => /^content\.xml$/.test(name))) return 'OpenDocument 文件（如 .ods）';
  return '压缩包，里面没有工作簿';
}
