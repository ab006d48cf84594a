import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.ts';

/** Makes LibreOffice compute every formula of a workbook when it opens it, whatever result stands beside it. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Opens a workbook with LibreOffice Calc, computes it and saves it again.
 * @returns the path of what was saved, in `folder`
 */
export function recalculate(xlsx: string, folder: string): string {
  const profile = join(folder, 'profile');
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const saved = join(folder, 'saved');
  const installation = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  runTool('soffice', [installation, '--headless', '--convert-to', 'xlsx', '--outdir', saved, xlsx]);
  return join(saved, basename(xlsx));
}
