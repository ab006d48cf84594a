import type { Edition } from './edition.ts';
import { zhuzhou2022 } from './zhuzhou-2022/index.ts';

/** Every form the program knows. */
export const editions: readonly Edition[] = [zhuzhou2022];

/** The form of that name (版式 in department.yaml). */
export function findEdition(id: string): Edition | undefined {
  return editions.find((edition) => edition.id === id);
}
