/** An OLE compound file with streams of the given names. */
import { CFB } from '@e965/xlsx';

interface CompoundFiles {
  readonly utils: {
    readonly cfb_new: () => unknown;
    readonly cfb_add: (file: unknown, name: string, content: Uint8Array) => void;
  };
  readonly write: (file: unknown, options: { readonly type: 'buffer' }) => Uint8Array;
}

export function compoundFile(...streams: readonly string[]): Uint8Array {
  const compound = CFB as CompoundFiles;
  const file = compound.utils.cfb_new();
  for (const name of streams) compound.utils.cfb_add(file, name, new Uint8Array(600));
  return compound.write(file, { type: 'buffer' });
}
