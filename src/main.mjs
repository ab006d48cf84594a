#!/usr/bin/env node
// `juesuan`. Plain JavaScript of an old kind, so that it can say what is missing.
/** @param {string} message */
const tellAndLeave = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(5);
};

if (Number.parseInt(process.versions.node, 10) < 20) {
  tellAndLeave(`Node.js ${process.versions.node} 太旧，请安装 20.20 版或更高：https://nodejs.org`);
}
const { launch } = await import('./launch/launch.mjs');
if (!(await launch())) tellAndLeave('程序的组件还没有装好，请在程序文件夹里运行 npm ci。');
