/** The modules inside of pdfmake that the engine builds on; pdfmake's types leave them out. */
declare module 'pdfmake/js/DocMeasure.js' {
  const exports: { readonly default?: unknown };
  export default exports;
}
declare module 'pdfmake/js/LayoutBuilder.js' {
  const exports: { readonly default?: unknown };
  export default exports;
}
declare module 'pdfmake/js/Renderer.js' {
  const exports: { readonly default?: unknown };
  export default exports;
}
declare module 'pdfmake/js/PDFDocument.js' {
  const exports: { readonly default?: unknown };
  export default exports;
}
