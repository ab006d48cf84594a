#!/usr/bin/env node
// `juesuan`: runs the TypeScript sources as they are. Plain JavaScript, so that it can say what is missing.
const tellAndLeave = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(5);
};

if (Number.parseInt(process.versions.node, 10) < 20) {
  tellAndLeave(`Node.js ${process.versions.node} 太旧，请安装 20.20 版或更高：https://nodejs.org`);
}
const tsx = await import('tsx/esm/api').catch(() => undefined);
if (tsx === undefined) tellAndLeave('程序的组件还没有装好，请在程序文件夹里运行 npm ci。');
tsx.register();
await import('./main.ts');
