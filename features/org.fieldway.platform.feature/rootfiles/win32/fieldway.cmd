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
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
if not defined JAVA for %%K in ("SOFTWARE\JavaSoft\JDK" "SOFTWARE\JavaSoft\JRE" "SOFTWARE\Eclipse Adoptium\JDK" "SOFTWARE\Eclipse Adoptium\JRE" "SOFTWARE\Microsoft\JDK" "SOFTWARE\Azul Systems\Zulu") do call :registry %%K
if not defined JAVA for %%D in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps") do call :folder %%D
if not defined JAVA goto :nojava

set "LAUNCHER="
for %%L in ("%HERE%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~fL"
if not defined LAUNCHER (
  call :tell "This installation of Fieldway is not complete (its folder plugins has no launcher): unpack the archive again."
  exit /b 1
)

rem What a crash of Java leaves goes to the folder for temporary files, never into the current folder, and holds no
rem memory image: both could hold what participants said.
set OPTIONS="-XX:ErrorFile=%TEMP%\fieldway-crash-%%p.log" -XX:-CreateCoredumpOnCrash -XX:-UsePerfData
if %MAJOR% GEQ 24 set OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED
rem Areas are addresses of files: with forward slashes.
set "SHARED=%HERE:\=/%/configuration/"
if "%MODE%"=="command" goto :command

set "OWN=%USERPROFILE%\.fieldway"
set "KEY=%HERE::=%"
set "KEY=%KEY:\=-%"
set "KEY=%KEY: =_%"
mkdir "%OWN%\configuration\%KEY%" 2>nul
mkdir "%OWN%\workspace" 2>nul
set "AREA=%OWN:\=/%/configuration/%KEY%/"
set AREAS="-Dosgi.configuration.area=file:%AREA%" "-Dosgi.sharedConfiguration.area=file:%SHARED%" -Dosgi.configuration.cascaded=true
if "%MODE%"=="folder" goto :folder_dropped
if not "%~1"=="" goto :open

rem A double click: no console window stays beside the workbench.
start "Fieldway" "%JAVA:java.exe=javaw.exe%" %OPTIONS% %AREAS% %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%OWN%\workspace"
exit /b 0

:folder_dropped
start "Fieldway" "%JAVA:java.exe=javaw.exe%" %OPTIONS% %AREAS% %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%OWN%\workspace" --open "%~f1"
exit /b 0

:open
set STUDY=
if not "%~2"=="" set STUDY=--open %2 %3 %4 %5 %6 %7 %8 %9
"%JAVA%" %OPTIONS% %AREAS% %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%OWN%\workspace" %STUDY%
exit /b %ERRORLEVEL%

:command

set "OWN=%USERPROFILE%\.fieldway"
set "KEY=%HERE::=%"
set "KEY=%KEY:\=-%"
set "KEY=%KEY: =_%"
mkdir "%OWN%\configuration\%KEY%" 2>nul
mkdir "%OWN%\workspace" 2>nul
set "AREA=%OWN:\=/%/configuration/%KEY%/"
if "%MODE%"=="folder" goto :run_workbench_folder
if "%~1"=="" goto :run_workbench
goto :run_workbench_open

:run_workbench
"%JAVA%" %OPTIONS% "-Dosgi.configuration.area=file:%AREA%" "-Dosgi.sharedConfiguration.area=file:%SHARED%" -Dosgi.configuration.cascaded=true %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%OWN%\workspace"
if %ERRORLEVEL% EQU 23 goto :run_workbench
exit /b %ERRORLEVEL%

:run_workbench_folder
"%JAVA%" %OPTIONS% "-Dosgi.configuration.area=file:%AREA%" "-Dosgi.sharedConfiguration.area=file:%SHARED%" -Dosgi.configuration.cascaded=true %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%OWN%\workspace" --open %*
if %ERRORLEVEL% EQU 23 goto :run_workbench
exit /b %ERRORLEVEL%

:run_workbench_open
"%JAVA%" %OPTIONS% "-Dosgi.configuration.area=file:%AREA%" "-Dosgi.sharedConfiguration.area=file:%SHARED%" -Dosgi.configuration.cascaded=true %FIELDWAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -data "%OWN%\workspace" --open %2 %3 %4 %5 %6 %7 %8 %9
if %ERRORLEVEL% EQU 23 goto :run_workbench
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
if %CODE% EQU 13 for %%F in ("%THROWAWAY%\configuration\*.log") do (
  move /y "%%F" "%THROWAWAY%.log" >nul
  call :tell "Fieldway could not start; the reason is in %THROWAWAY%.log."
)
rmdir /s /q "%THROWAWAY%" 2>nul
exit /b %CODE%

rem ---- %1: a key of the registry whose sub-keys name folders
:registry
if defined JAVA exit /b 0
for /f "tokens=2,*" %%A in ('reg query "HKLM\%~1" /s 2^>nul ^| findstr /r /c:"JavaHome" /c:"\<Path\>" /c:"InstallationPath"') do call :try "%%B"
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
if exist "%~1\release" for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION for /f "tokens=3" %%V in ('""%~1\bin\java.exe" -version 2^>^&1 ^| findstr /c:" version ""') do if not defined VERSION set "VERSION=%%~V"
if not defined VERSION exit /b 0
for /f "tokens=1 delims=.-+_" %%V in ("%VERSION%") do set "CANDIDATE=%%V"
if not defined FOUND set "FOUND=%CANDIDATE%"
if %CANDIDATE% GEQ 21 (
  set "JAVA=%~1\bin\java.exe"
  set "MAJOR=%CANDIDATE%"
)
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
