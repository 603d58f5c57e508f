@echo off
rem Makes a self-contained image of the product with its own Java runtime on Windows:
rem   releng\image.cmd PRODUCT-FOLDER TARGET-FOLDER
rem PRODUCT-FOLDER is the unpacked archive for Windows. Needs JAVA_HOME to name a JDK 21 or newer.
setlocal
if "%~2"=="" (
  echo Usage: image.cmd PRODUCT-FOLDER TARGET-FOLDER 1>&2
  exit /b 2
)
if not exist "%JAVA_HOME%\bin\jpackage.exe" (
  echo JAVA_HOME does not name a JDK with jpackage: set it to the folder of a JDK 21 or newer. 1>&2
  exit /b 1
)
if not exist "%~1\plugins" (
  echo %~1 holds no plugins folder: unpack the Fieldway archive for Windows and name the unpacked folder. 1>&2
  exit /b 1
)
if exist "%~2\Fieldway" (
  echo %~2 already holds an image: move it away or name another folder. 1>&2
  exit /b 1
)
set "INPUT=%TEMP%\fieldway-image-%RANDOM%"
mkdir "%INPUT%" || exit /b 1
for %%J in ("%~1\plugins\org.eclipse.equinox.launcher_*.jar") do copy /y "%%J" "%INPUT%\launcher.jar" >nul
rem Each build has its own configuration area: what the framework remembers of one must not be taken for another's.
for %%J in ("%~1\plugins\org.fieldway.app_*.jar") do set "BUILD=%%~nJ"
"%JAVA_HOME%\bin\jpackage.exe" --type app-image --name Fieldway --app-version 1.0.0 --vendor "Fieldway" ^
  --dest "%~2" --input "%INPUT%" --main-jar launcher.jar --main-class org.eclipse.equinox.launcher.Main ^
  --add-modules java.se,jdk.unsupported,jdk.xml.dom,jdk.crypto.ec,jdk.zipfs,jdk.localedata,jdk.charsets,jdk.accessibility ^
  --jlink-options "--strip-debug --no-header-files --no-man-pages" ^
  --app-content "%~1\plugins" --app-content "%~1\configuration" --app-content "%~1\features" --app-content "%~1\p2" ^
  --app-content "%~1\artifacts.xml" --app-content "%~1\LICENSE" --app-content "%~1\README.txt" ^
  --java-options "-Dosgi.install.area=file:$APPDIR/../" ^
  --java-options "-Dosgi.sharedConfiguration.area=file:$APPDIR/../configuration" ^
  --java-options "-Dosgi.configuration.cascaded=true" ^
  --java-options "-Dosgi.configuration.area=@user.home/.fieldway/configuration/image-%BUILD%" ^
  --java-options "-Dosgi.instance.area=@user.home/.fieldway/workspace" ^
  --java-options "--enable-native-access=ALL-UNNAMED" ^
  --java-options "-Xmx2g"
set CODE=%ERRORLEVEL%
rmdir /s /q "%INPUT%"
exit /b %CODE%
