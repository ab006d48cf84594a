/** pizzip's ways to compress by name: it looks the one that it is told to use up here. */
declare module 'pizzip/js/compressions.js' {
  interface Compression {
    /** The method's number in the zip format, as two characters. */
    readonly magic: string;
    readonly compress: (content: Uint8Array) => Uint8Array;
    readonly uncompress: (content: Uint8Array) => Uint8Array;
  }
  const compressions: { readonly DEFLATE: Compression } & Record<string, Compression>;
  export default compressions;
}
