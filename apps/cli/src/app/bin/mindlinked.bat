@echo off
rem Starts the command from its application folder: bin (this file), lib (jars).
setlocal
set "app=%~dp0.."
if defined JAVA_HOME (
  set "java=%JAVA_HOME%\bin\java.exe"
) else (
  set "java=java.exe"
)
if defined JAVA_HOME if not exist "%java%" (
  echo mindlinked: JAVA_HOME is "%JAVA_HOME%", but there is no bin\java.exe in it. Set it to a Java 17 or newer. 1>&2
  exit /b 70
)
if not defined JAVA_HOME (
  where /q java.exe
  if errorlevel 1 (
    echo mindlinked: no Java found. Install a Java 17 or newer, or set JAVA_HOME to one. 1>&2
    exit /b 70
  )
)
"%java%" -XX:+UseSerialGC -XX:FreqInlineSize=50 -Xshare:auto -Xlog:disable -Xlog:all=warning:stderr -cp "%app%\lib\*" org.mindlinked.cli.Main %*
exit /b %errorlevel%
