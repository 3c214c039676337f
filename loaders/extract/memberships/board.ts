/** The editorial board that a gazette's imprint names. */
import type { Block } from '../../layout/blocks.js';

/** `《云川市人民政府公报》编委会`, in full where the imprint says so. */
export function boardOf(gazette: string | null | undefined, loose: readonly Block[]): string {
  const inFull = loose.some((block) => block.kind !== 'table' && block.passage.text.includes('编辑委员会'));
  const called = inFull ? '编辑委员会' : '编委会';
  return gazette ? `《${gazette.replace(/[《》]/g, '')}》${called}` : called;
}
