@echo off
chcp 65001 >nul
rem 双击运行：问年度，生成部门决算报告。也可以写：generate.cmd 2022
setlocal
cd /d "%~dp0"
title 部门决算报告

where node >nul 2>nul
if errorlevel 1 (
  echo 没有找到 Node.js。请先到 https://nodejs.org 下载安装 20.20 版或更高的长期支持版，再双击本文件。
  goto failed
)

node -e "process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)"
if errorlevel 1 (
  echo Node.js 的版本太旧。请到 https://nodejs.org 安装 20.20 版或更高的长期支持版，再双击本文件。
  goto failed
)

if not exist "dist\juesuan.cjs" (
  echo 第一次使用，正在安装所需的组件，约需几分钟，请保持联网……
  call npm ci --no-audit --no-fund
  if errorlevel 1 (
    echo 组件没有装好。请检查网络后再双击本文件；仍不成功，请把上面的内容告诉维护人员。
    goto failed
  )
)

set "YEAR=%~1"
if not defined YEAR set /p "YEAR=请输入决算年度（如 2022），然后按回车："
if not defined YEAR (
  echo 没有输入年度。
  goto failed
)
set "YEAR=%YEAR:"=%"

node src\generate.mjs --year "%YEAR%"
if errorlevel 1 goto failed
start "" "%~dp0out\%YEAR%"
echo.
echo 完成。报告在 out\%YEAR% 文件夹，已为您打开。
pause
exit /b 0

:failed
echo.
pause
exit /b 1
