/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the start script finds Java. An installation of scripts alone, with a Java that only tells its arguments. */
class StartScriptTest {

    private static final String TELLING = "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n";

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void installScriptAlone() throws IOException {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "these tests start the script of Linux");
        script = folder.resolve("a b/fieldway");
        Files.createDirectories(folder.resolve("a b/plugins"));
        Files.createFile(folder.resolve("a b/plugins/org.eclipse.equinox.launcher_1.0.jar"));
        Files.copy(Platform.LINUX.product().resolve("fieldway"), script);
        executable(script);
    }

    @Test
    void scriptTakesJavaHomeWhereItIsNewEnough() throws IOException {
        Path java = java("jdk 21", "21.0.4", TELLING);
        assertEquals(java + "/bin/java", firstLine(fieldway("info").with("JAVA_HOME", java.toString())));
    }

    @Test
    void scriptTakesTheRuntimeBesideItWhereJavaHomeIsTooOld() throws IOException {
        Path old = java("jdk-17", "17.0.15", TELLING);
        Path bundled = java("a b/runtime", "25", TELLING);
        assertEquals(bundled + "/bin/java", firstLine(fieldway("info").with("JAVA_HOME", old.toString())));
    }

    @Test
    void scriptAsksJavaItselfWhereThereIsNoReleaseFile() throws IOException {
        Path java = java("plain", "", """
                #!/bin/sh
                [ "$1" = -version ] && { echo 'openjdk version "22" 2024-03-19' >&2; exit; }
                echo started
                """);
        assertEquals("started", firstLine(fieldway("info").with("JAVA_HOME", java.toString())));
    }

    @Test
    void scriptFindsJavaThroughThePath() throws IOException {
        Path java = java("somewhere/jdk", "23.0.1", TELLING);
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("java"), java.resolve("bin/java"));
        assertEquals(java + "/bin/java", firstLine(fieldway("info").without("JAVA_HOME")
                .with("PATH", bin + ":" + System.getenv("PATH"))));
    }

    @Test
    void scriptSaysOneSentenceWhereNoJavaIsNewEnough() throws IOException {
        Path old = java("jdk-17", "17.0.15", TELLING);
        Files.writeString(script, Files.readString(script).replace("java_needed=21", "java_needed=99"));
        Run.Result result = fieldway("info").with("JAVA_HOME", old.toString()).start();
        assertEquals(1, result.code(), result::toString);
        assertEquals("Fieldway needs Java 99 or newer and found only Java 17: install a Java 99 (or newer) runtime, or set "
                + "JAVA_HOME to the folder of one, and start Fieldway again.\n", result.err());
        assertEquals("", result.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "2", "3"})
    void scriptEndsWithTheCodeOfTheCommand(String code) throws IOException {
        Path java = java("jdk", "21", "#!/bin/sh\nexit " + code + "\n");
        assertEquals(Integer.parseInt(code), fieldway("check", "x").with("JAVA_HOME", java.toString()).start().code());
    }

    @Test
    void scriptPassesArgumentsWithBlanksQuotesAndStarsAsTheyAre() throws IOException {
        Path java = java("jdk", "21", TELLING);
        String told = fieldway("new", "a  b", "--title", "It's \"*\" $HOME \\ é", "").with("JAVA_HOME", java.toString())
                .start().orFail().out();
        assertTrue(told.endsWith("\nnew\na  b\n--title\nIt's \"*\" $HOME \\ é\n\n"), told);
    }

    @Test
    void scriptOpensTheWorkbenchOnAStudyAndKeepsItsStateInTheHomeFolder() throws IOException {
        Path java = java("jdk", "24", TELLING);
        Path home = Files.createDirectory(folder.resolve("home"));
        String told = fieldway("open", "my study", "--exit-after-open").with("HOME", home.toString())
                .with("JAVA_HOME", java.toString()).start().orFail().out();
        assertTrue(told.endsWith("\n-data\n" + home + "/.fieldway/workspace\n--open\nmy study\n--exit-after-open\n"), told);
        assertTrue(told.contains("\n-Dosgi.configuration.area=file:" + home + "/.fieldway/configuration/"), told);
        assertTrue(told.contains("\n--enable-native-access=ALL-UNNAMED\n"), told);
    }

    @Test
    void scriptOpensTheWorkbenchOnAFolderThatIsAStudy() throws IOException {
        Path java = java("jdk", "21", TELLING);
        Path study = Files.createDirectory(folder.resolve("my study"));
        Files.createFile(study.resolve("study.fieldway"));
        String told = fieldway(study.toString()).with("HOME", folder.toString()).with("JAVA_HOME", java.toString()).start()
                .orFail().out();
        assertTrue(told.endsWith("\n--open\n" + study + "\n"), told);
    }

    @Test
    void scriptLetsJavaPutTemporaryFilesWhereThePersonWantsThem() throws IOException {
        Path java = java("jdk", "21", TELLING);
        Path temporary = Files.createDirectory(folder.resolve("temporary files"));
        String told = fieldway("info").with("TMPDIR", temporary.toString()).with("JAVA_HOME", java.toString()).start()
                .orFail().out();
        assertTrue(told.contains("\n-Djava.io.tmpdir=" + temporary + "\n"), told);
        assertTrue(told.contains("\n-XX:ErrorFile=" + temporary + "/fieldway-crash-%p.log\n"), told);
    }

    private Run fieldway(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = script.toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return Run.command(command);
    }

    private static String firstLine(Run run) {
        return run.start().orFail().out().lines().findFirst().orElse("");
    }

    private Path java(String name, String version, String program) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("bin/java"), program);
        executable(home.resolve("bin/java"));
        if (!version.isEmpty()) {
            Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Test\"\nJAVA_VERSION=\"" + version + "\"\n");
        }
        return home;
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
