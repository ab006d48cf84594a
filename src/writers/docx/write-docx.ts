/** The Word file: the report's values filled into the template by docxtemplater. */
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { LaidOutReport } from '../../layout/laid-out-report.ts';
import { applyProperties } from './apply-properties.ts';
import { corePropertiesFile, corePropertiesXml } from './core-properties.ts';
import { addDraftHeaders } from './draft-headers.ts';
import { packParts, unpackParts } from '../fixed-zip.ts';
import { findMalformed } from '../well-formed.ts';
import type { MalformedPart } from '../well-formed.ts';
import { lostContent, type TagTree } from './template-data.ts';
import { createPlacePropertyModule } from './place-property-module.ts';
import { withoutPersonalTraces } from './personal-traces.ts';
import type { PlaceProperty } from './place-property.ts';
import { reportData } from './report-data.ts';
import { missingValue, ownScopeParser } from './strict-scope.ts';
import type { TemplateScope } from './template-data.ts';
import { mistakesInParts } from './template-parts.ts';
import { toTemplateProblem, WordTemplateProblem } from './word-template-problem.ts';

const documentFile = 'word/document.xml';

/**
 * Fills `template` (a .docx with docxtemplater tags; place-property.ts explains the special ones) with the report.
 * The same report and template give the same bytes.
 * @throws WordTemplateProblem when template and report do not agree.
 */
export function writeDocx(laidOut: LaidOutReport, template: Uint8Array): Uint8Array {
  return openWordTemplate(template)(laidOut);
}

/** Writes one Word file. */
export type WordWriter = (laidOut: LaidOutReport) => Uint8Array;

/**
 * Opens a template, to be filled in once, for a report that may not be there yet.
 * @throws WordTemplateProblem when the template is damaged; the result throws it when template and report do not agree
 */
export function openWordTemplate(template: Uint8Array): WordWriter {
  const opened = openTemplate(template);
  return (laidOut) => {
    const { zip, properties } = fillTemplate(opened, reportData(laidOut));
    return packReport(zip, properties, laidOut);
  };
}

function packReport(zip: PizZip, properties: readonly PlaceProperty[], laidOut: LaidOutReport): Uint8Array {
  const filled = new Map<string, string | Uint8Array>(unpackParts(zip));
  filled.set(documentFile, applyProperties(readText(zip, documentFile), properties));
  const parts = withoutPersonalTraces(filled);
  parts.set(corePropertiesFile, corePropertiesXml(laidOut.report.metadata));
  if (laidOut.report.metadata.draft === true) addDraftHeaders(parts);
  const malformed = findMalformed(parts);
  if (malformed !== undefined) throw malformedPart(malformed);
  return packParts(parts);
}

function malformedPart({ name, line, column }: MalformedPart): WordTemplateProblem {
  const message = `生成的内容不是完整的 XML（第 ${String(line)} 行第 ${String(column)} 列），模板这一部分已损坏，请用 Word 打开模板另存一次，或恢复原来的模板`;
  return new WordTemplateProblem([{ message, file: name }]);
}

/** The tags of the template's text, loops with the tags inside them. */
export function templateTags(template: Uint8Array): TagTree {
  return tagsOf(openTemplate(template).document);
}

function fillTemplate(
  { document, properties }: OpenedTemplate,
  data: TemplateScope,
): { readonly zip: PizZip; readonly properties: readonly PlaceProperty[] } {
  const lost = lostContent(data, tagsOf(document));
  if (lost.length > 0) {
    throw new WordTemplateProblem(
      lost.map((path) => ({ message: '模板中缺少标记，报告的内容会丢失', tag: path.join('/'), file: documentFile })),
    );
  }
  try {
    document.render(data);
  } catch (error) {
    throw toTemplateProblem(error);
  }
  return { zip: document.getZip(), properties };
}

interface OpenedTemplate {
  readonly document: Docxtemplater<PizZip>;
  readonly properties: readonly PlaceProperty[];
}

function openTemplate(template: Uint8Array): OpenedTemplate {
  const { module, rendered } = createPlacePropertyModule();
  try {
    const zip = new PizZip(template);
    const mistakes = mistakesInParts(zip, documentFile);
    if (mistakes.length > 0) throw new WordTemplateProblem(mistakes);
    const document = new Docxtemplater(zip, {
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: ownScopeParser,
      nullGetter: missingValue,
      modules: [module],
    });
    return { document, properties: rendered };
  } catch (error) {
    throw toTemplateProblem(error);
  }
}

function tagsOf(document: Docxtemplater<PizZip>): TagTree {
  const tags = (document as unknown as TagSource).getTags().document?.tags;
  if (tags !== undefined) return tags;
  throw new WordTemplateProblem([{ message: '模板中找不到正文，文件已损坏', file: documentFile }]);
}

/** Missing in docxtemplater's own declarations. */
interface TagSource {
  getTags(): { readonly document?: { readonly tags: TagTree } };
}

function readText(zip: PizZip, name: string): string {
  return zip.file(name)?.asText() ?? '';
}
