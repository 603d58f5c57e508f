/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Studies that somebody or something has damaged: refused with a sentence, left as they are, nothing fetched or run. */
class BrokenStudyTest {

    private static final String STUDY = "study.fieldway";
    private static final String CODEBOOK = "codebook.xmi";

    @TempDir
    static Path parent;

    private static Installation installation;
    private static Path sample;

    @TempDir
    Path folder;

    private Path study;

    @BeforeAll
    static void installAndMakeSample() throws IOException {
        installation = Installation.copyTo(parent);
        sample = parent.resolve("sample");
        installation.fieldway("sample", sample.toString()).start().orFail();
    }

    @BeforeEach
    void copySample() {
        study = folder.resolve("my study");
        Tree.copy(sample, study);
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("cut off", STUDY, file -> Files.writeString(file, half(Files.readString(file)))),
                damage("empty", CODEBOOK, file -> Files.writeString(file, "")),
                damage("other text", CODEBOOK, file -> Files.writeString(file, "Dear all,\n")),
                damage("missing", CODEBOOK, Files::delete),
                damage("unknown class", CODEBOOK, replace("<codes ", "<codes xsi:type=\"codes:Nonsense\" ")),
                damage("unknown property", CODEBOOK, replace("<codes ", "<codes nonsense=\"x\" ")),
                damage("dangling reference", "services.xmi", replace("study.fieldway#", "study.fieldway#0")),
                damage("doubled id", CODEBOOK, file -> Files.writeString(file, Files.readString(file)
                        .replaceAll("<codes id=\"[^\"]*\"", "<codes id=\"11111111-1111-1111-1111-111111111111\""))),
                damage("document type", STUDY, replace("<study:Study ", "<!DOCTYPE study [<!ELEMENT study ANY>]>\n<study:Study ")),
                damage("external entity", STUDY, replace("<study:Study ",
                        "<!DOCTYPE s [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<study:Study ")),
                damage("namespace that is a class", STUDY, replace("http://www.fieldway.org/study/1", "java://java.lang.System")),
                damage("namespace elsewhere", STUDY, replace("http://www.fieldway.org/study/1", "http://127.0.0.1:1/study")),
                damage("schema location", STUDY, replace("<study:Study ",
                        "<study:Study xsi:schemaLocation=\"http://www.fieldway.org/study/1 http://127.0.0.1:1/s.ecore\" ")),
                damage("reference that leaves the folder", "services.xmi", replace("=\"study.fieldway#", "=\"../../other/study.fieldway#")),
                damage("reference to an address", "services.xmi", replace("=\"study.fieldway#", "=\"http://127.0.0.1:1/study.fieldway#")),
                damage("newer version", CODEBOOK, replace("formatVersion=\"1\"", "formatVersion=\"999\"")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void damagedStudyIsRefusedWithTheFileNamedAndStaysAsItIs(String what, String file, Damage damage) throws IOException {
        String before = Files.readString(study.resolve(file));
        damage.to(study.resolve(file));
        assertNotEquals(before, Files.exists(study.resolve(file)) ? Files.readString(study.resolve(file)) : "", "damage done");
        Map<String, String> tree = Tree.contents(study);
        Refusal.check(installation.fieldway("check", study.toString()).start(), List.of(file));
        assertEquals(tree, Tree.contents(study));
    }

    @Test
    void brokenCodingsRefuseAMapAndAreAnErrorOfTheCheck() throws IOException {
        Path file;
        try (Stream<Path> all = Files.walk(study.resolve("sources"))) {
            file = all.filter(path -> path.getFileName().toString().startsWith("codings-")).findFirst().orElseThrow();
        }
        Files.writeString(file, half(Files.readString(file)));
        Map<String, String> tree = Tree.contents(folder);
        String name = study.relativize(file).toString();
        Refusal.check(installation.fieldway("render", study.toString(), "--map", "Finding my place at the college", "--to",
                folder.resolve("a.svg").toString()).start(), List.of(name, "line "));
        Run.Result info = installation.fieldway("info", study.toString()).start();
        assertEquals(1, info.code(), info::toString);
        assertEquals(1, info.err().lines().filter(line -> line.startsWith(name)).count(), info::toString);
        Run.Result check = installation.fieldway("check", study.toString()).start();
        assertEquals(3, check.code(), check::toString);
        assertTrue(check.out().lines().anyMatch(line -> line.startsWith("error: ") && line.contains(name)), check::toString);
        assertEquals(tree, Tree.contents(folder));
    }

    @Test
    void addressInAStudyIsNeverAskedForAnything() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort();
            Path file = study.resolve(STUDY);
            Files.writeString(file, Files.readString(file).replace("<study:Study ", "<!DOCTYPE s SYSTEM \"" + address
                    + "/s.dtd\">\n<study:Study xmlns:x=\"" + address + "/x\" xsi:schemaLocation=\"" + address + "/x "
                    + address + "/x.ecore\" x:y=\"1\" "));
            Path services = study.resolve("services.xmi");
            Files.writeString(services, Files.readString(services).replace("=\"study.fieldway#", "=\"" + address + "/study.fieldway#"));
            Refusal.check(installation.fieldway("info", study.toString()).start(), List.of(STUDY));
            server.setSoTimeout(1);
            assertEquals("nobody asked", whoAsked(server));
        }
    }

    private static String whoAsked(ServerSocket server) throws IOException {
        try (var connection = server.accept()) {
            return connection.toString();
        } catch (SocketTimeoutException e) {
            return "nobody asked";
        }
    }

    private static Arguments damage(String what, String file, Damage damage) {
        return Arguments.of(what, file, damage);
    }

    private static Damage replace(String text, String other) {
        return file -> Files.writeString(file, Files.readString(file).replaceFirst(
                java.util.regex.Pattern.quote(text), java.util.regex.Matcher.quoteReplacement(other)));
    }

    private static String half(String text) {
        return text.substring(0, text.length() / 2);
    }
}
