/** The documents of which a part is generated, and what goes there. */
import { exitCodeTable } from './exit-code-table.ts';
import { layerPicture } from './layer-picture.ts';

export interface GeneratedPart {
  /** Path from the project's folder. */
  readonly file: string;
  readonly part: string;
  readonly content: () => string | Promise<string>;
}

export const generatedParts: readonly GeneratedPart[] = [
  { file: 'README.md', part: 'exit-codes', content: () => exitCodeTable('en') },
  { file: 'README.zh-CN.md', part: 'exit-codes', content: () => exitCodeTable('zh') },
  { file: 'src/README.md', part: 'layers', content: layerPicture },
];
