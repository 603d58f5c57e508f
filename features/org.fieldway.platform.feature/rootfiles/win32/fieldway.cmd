@echo off
rem Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0
rem
rem   fieldway                    opens the workbench
rem   fieldway open STUDY         opens the workbench on the study in that folder; so does: fieldway STUDY
rem   fieldway COMMAND ...        runs a command without a window: fieldway --help lists them
rem
rem Needs Java 21 or newer: JAVA_HOME, the folder "runtime" beside this script, or an installed one.
rem FIELDWAY_JAVA_OPTIONS holds further options for Java, separated by blanks, such as -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion

set "HERE=%~dp0"
if "%HERE:~-1%"=="\" set "HERE=%HERE:~0,-1%"

set "MODE=command"
if "%~1"=="" set "MODE=workbench"
if /i "%~1"=="open" set "MODE=workbench"
if /i "%~1"=="open" if "%~2"=="--help" set "MODE=command"
if /i "%~1"=="open" if "%~2"=="-h" set "MODE=command"
if not "%~1"=="" if exist "%~f1\study.fieldway" set "MODE=folder"

set "JAVA="
set "FOUND="
call :try "%JAVA_HOME%"
call :try "%HERE%\runtime"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :try "%%~dp$PATH:J.."
if not defined JAVA for %%K in ("SOFTWARE\JavaSoft\JDK" "SOFTWARE\JavaSoft\JRE" "SOFTWARE\Eclipse Adoptium\JDK" "SOFTWARE\Eclipse Adoptium\JRE" "SOFTWARE\Microsoft\JDK" "SOFTWARE\Azul Systems\Zulu") do call :registry %%K
if not defined JAVA for %%D in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do call :folder %%D
if not defined JAVA goto :nojava

set "LAUNCHER="
for /f "delims=" %%L in ('dir /b "%HERE%\plugins\org.eclipse.equinox.launcher_*.jar" 2^>nul') do set "LAUNCHER=%HERE%\plugins\%%L"
if not defined LAUNCHER (
  call :tell "This installation of Fieldway is not complete (its folder plugins has no launcher): unpack the archive again."
  exit /b 1
)

rem What a crash of Java leaves goes to the folder for temporary files, never into the current folder, and holds no
rem memory image: both could hold what participants said.
set OPTIONS="-XX:ErrorFile=%TEMP%\fieldway-crash-%RANDOM%.log" -XX:-CreateCoredumpOnCrash -XX:-UsePerfData
if %MAJOR% GEQ 24 set OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED
rem Areas are addresses of files: with forward slashes.
set "SHARED=%HERE:\=/%/configuration/"
if "%MODE%"=="command" goto :command

set "OWN=%USERPROFILE%\.fieldway"
set "KEY=%HERE::=%"
set "KEY=%KEY:\=-%"
set "KEY=%KEY: =_%"
mkdir "%OWN%\configuration\%KEY%" 2>nul
rem The edition with Sirius remembers windows that the default edition cannot show, so it keeps its own.
set "WORKSPACE=%OWN%\workspace"
if exist "%HERE%\NOTICES-sirius.txt" set "WORKSPACE=%OWN%\workspace-sirius"
mkdir "%WORKSPACE%" 2>nul
set "AREA=%OWN:\=/%/configuration/%KEY%/"
set AREAS="-Dosgi.configuration.area=file:%AREA%" "-Dosgi.sharedConfiguration.area=file:%SHARED%" -Dosgi.configuration.cascaded=true
if "%MODE%"=="folder" goto :dropped
if not "%~1"=="" goto :open

rem A double click: no console window stays beside the workbench.
start "Fieldway" "%JAVA:java.exe=javaw.exe%" %OPTIONS% %AREAS% %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%WORKSPACE%"
exit /b 0

:dropped
start "Fieldway" "%JAVA:java.exe=javaw.exe%" %OPTIONS% %AREAS% %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%WORKSPACE%" --open "%~f1"
exit /b 0

:open
set STUDY=
if not "%~2"=="" set STUDY=--open %2 %3 %4 %5 %6 %7 %8 %9
"%JAVA%" %OPTIONS% %AREAS% %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%WORKSPACE%" %STUDY%
exit /b %ERRORLEVEL%

:command
set "THROWAWAY=%TEMP%\fieldway-%RANDOM%%RANDOM%%RANDOM%"
mkdir "%THROWAWAY%" 2>nul
if not exist "%THROWAWAY%" (
  call :tell "Fieldway cannot write to the folder for temporary files: set TEMP to a folder that you may write to."
  exit /b 1
)
set "AREA=%THROWAWAY:\=/%/configuration/"
set AREAS="-Dosgi.configuration.area=file:%AREA%" "-Dosgi.sharedConfiguration.area=file:%SHARED%" -Dosgi.configuration.cascaded=true
"%JAVA%" %OPTIONS% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true %AREAS% %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -data @none -application org.fieldway.cli.application %*
set CODE=%ERRORLEVEL%
if %CODE% EQU 13 for /f "delims=" %%F in ('dir /b "%THROWAWAY%\configuration\*.log" 2^>nul') do (
  move /y "%THROWAWAY%\configuration\%%F" "%THROWAWAY%.log" >nul
  call :tell "Fieldway could not start; the reason is in %THROWAWAY%.log."
)
rmdir /s /q "%THROWAWAY%" 2>nul
exit /b %CODE%

rem ---- %1: a key of the registry whose sub-keys name folders
:registry
if defined JAVA exit /b 0
for /f "tokens=2,*" %%A in ('reg query "HKLM\%~1" /s 2^>nul') do if "%%A"=="REG_SZ" call :try "%%B"
exit /b 0

rem ---- %1: a folder that holds Java installations, or holds folders of them
:folder
if defined JAVA exit /b 0
if not exist "%~1" exit /b 0
for /d %%V in ("%~1\*") do (
  call :try "%%~V"
  call :try "%%~V\current"
)
exit /b 0

rem ---- %1: a folder that may be a Java; sets JAVA and MAJOR where it is new enough
:try
if defined JAVA exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "VERSION="
if exist "%~1\release" for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" set "VERSION=%%~B"
if not defined VERSION call :ask "%~1\bin\java.exe"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=.-+_" %%V in ("%VERSION%") do set "CANDIDATE=%%V"
if not defined FOUND set "FOUND=%CANDIDATE%"
if %CANDIDATE% GEQ 21 (
  set "JAVA=%~1\bin\java.exe"
  set "MAJOR=%CANDIDATE%"
)
exit /b 0

rem ---- %1: a java.exe that has no release file beside it; sets VERSION
:ask
set "ANSWER=%TEMP%\fieldway-java-%RANDOM%%RANDOM%.txt"
"%~1" -version 2> "%ANSWER%" >nul
for /f "usebackq tokens=2,3" %%A in ("%ANSWER%") do if "%%A"=="version" set "VERSION=%%~B"
del "%ANSWER%" 2>nul
exit /b 0

:nojava
set "WHAT=found none"
if defined FOUND set "WHAT=found only Java %FOUND%"
call :tell "Fieldway needs Java 21 or newer and %WHAT%: install a Java 21 (or newer) runtime, or set JAVA_HOME to the folder of one, and start Fieldway again."
exit /b 1

rem ---- %1: one sentence; who has double-clicked sees it until a key is pressed
:tell
>&2 echo %~1
if not "%MODE%"=="command" pause
exit /b 0
