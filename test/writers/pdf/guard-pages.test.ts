import { describe, expect, it } from 'vitest';
import { openFontMetrics } from '../../../src/fonts/font-metrics.ts';
import { loadFonts } from '../../../src/fonts/load-fonts.ts';
import { layOut } from '../../../src/layout/lay-out.ts';
import { definePdf } from '../../../src/writers/pdf/definition/definition.ts';
import { DrawnLine } from '../../../src/writers/pdf/engine/drawn-line.ts';
import { typeset } from '../../../src/writers/pdf/engine/engine.ts';
import type { Page } from '../../../src/writers/pdf/engine/pdfmake-internals.ts';
import { guardPages } from '../../../src/writers/pdf/guards/guard-pages.ts';
import { placeForScreen } from '../../../src/writers/pdf/placed-report.ts';
import { sampleReport } from '../../support/sample-report.ts';

const fonts = loadFonts();
const placed = placeForScreen(layOut(sampleReport, openFontMetrics(fonts)));
const whole = typeset({ ...definePdf(placed), level: 'PDF/A-2a', attachments: [] }, fonts);

/** Judges the pages with one of them changed. */
function judge(index: number, change: (items: Page['items']) => Page['items']): () => void {
  const pages = whole.pages.map((page, at) => (at === index ? { ...page, items: change(page.items) } : page));
  return () => {
    guardPages({ ...whole, pages }, placed);
  };
}

const isText = ({ item }: Page['items'][number]): boolean => item instanceof DrawnLine && item.text() !== '';
const firstBodyPage = placed.frontPages;

describe('the guard of the pages', () => {
  it('lets pass what was laid out', () => {
    expect(judge(0, (items) => items)).not.toThrow();
  });

  it('finds a line that is lost, on whichever page', () => {
    for (const [index, { items }] of whole.pages.entries()) {
      const lost = items.findLastIndex(isText);
      if (items.filter(isText).length < 2) continue;
      expect(judge(index, (all) => all.filter((_, at) => at !== lost))).toThrow('与报告不一致');
    }
  });

  it('finds a line that is drawn twice', () => {
    expect(judge(firstBodyPage, (items) => [...items, ...items.filter(isText).slice(0, 1)])).toThrow('与报告不一致');
  });

  it('finds a page without text that should have some', () => {
    expect(judge(firstBodyPage, (items) => items.filter((item) => !isText(item)))).toThrow('第1页是空白页');
  });
});
