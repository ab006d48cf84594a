import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.ts';

/** Entries of a contents list: text and page number as LibreOffice makes them from headings and outline levels. */
export interface UpdatedEntry {
  readonly text: string;
  readonly page: string;
}

/**
 * Has LibreOffice make the contents list of a Word file anew, as a reader does with “update index”.
 * @param folder where LibreOffice has printed before: its profile, with the fonts of the PDF, is there
 */
export function updateContents(docx: string, folder: string): readonly UpdatedEntry[] {
  const target = join(folder, 'updated.fodt');
  // The profile brings one empty module of the user's own, which needs no permission to run.
  writeFileSync(join(folder, 'profile/user/basic/Standard/Module1.xba'), basicModule);
  const urls = [docx, target].map((file) => `"${pathToFileURL(file).href}"`).join(',');
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  runTool('soffice', [profile, '--headless', `macro:///Standard.Module1.UpdateContents(${urls})`], {
    FONTCONFIG_FILE: join(folder, 'fonts.conf'),
  });
  const [, list = ''] = /<text:index-body>([^]*?)<\/text:index-body>/.exec(readFileSync(target, 'utf8')) ?? [];
  return [...list.matchAll(/<text:p [^>]*>([^]*?)<\/text:p>/g)].map(([, content = '']) => {
    const plain = content.replaceAll('<text:tab/>', '\t').replaceAll('<text:line-break/>', '\n');
    const [text = '', page = ''] = plain.replaceAll(/<[^>]+>/g, '').split('\t');
    return { text, page };
  });
}

const basicModule = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub UpdateContents(source As String, target As String)
  Dim opening(0) As New com.sun.star.beans.PropertyValue
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  opening(0).Name = &quot;Hidden&quot;
  opening(0).Value = True
  saving(0).Name = &quot;FilterName&quot;
  saving(0).Value = &quot;OpenDocument Text Flat XML&quot;
  document = StarDesktop.loadComponentFromURL(source, &quot;_blank&quot;, 0, opening())
  lists = document.getDocumentIndexes()
  For place = 0 To lists.getCount() - 1
    lists.getByIndex(place).update()
  Next
  document.storeToURL(target, saving())
  document.close(True)
End Sub
</script:module>
`;
