/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that cannot be done: no right, no room, no such thing, somebody else at work. Nothing changes on the disk. */
class RefusedCommandTest {

    private static final String MAP = "Heron's journey";

    @TempDir
    static Path parent;

    private static Installation installation;
    private static Path sample;

    @TempDir
    Path folder;

    private Path study;
    private Path talk;

    @BeforeAll
    static void installAndMakeSample() throws IOException {
        installation = Installation.copyTo(parent);
        sample = parent.resolve("sample");
        installation.fieldway("sample", sample.toString()).start().orFail();
    }

    @BeforeEach
    void copySample() throws IOException {
        Tree.openTo(folder);
        study = folder.resolve("my study");
        Tree.copy(sample, study);
        talk = Files.writeString(folder.resolve("talk.txt"), "Heron: Good day.\n");
        Tree.rights(study, "a+rX");
    }

    @Test
    void folderThatIsNoStudyIsRefused() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        refused(List.of(empty.toString(), "study.fieldway"), "info", empty.toString());
        refused(List.of("gone"), "check", folder.resolve("gone").toString());
        refused(List.of("talk.txt"), "maps", talk.toString());
        refused(List.of(empty.toString()), "import", talk.toString(), "--into", empty.toString());
    }

    @Test
    void studyIsNotMadeOverAnythingThatIsThere() throws IOException {
        refused(List.of(study.toString()), "new", study.toString(), "--title", "T");
        refused(List.of(study.toString()), "sample", study.toString());
        refused(List.of("talk.txt"), "new", talk.toString(), "--title", "T");
        refused(List.of("talk.txt"), "sample", talk.toString());
    }

    @Test
    void mapThatIsNotThereIsRefusedWithTheNamesThatAre() throws IOException {
        refused(List.of("Nobody", MAP), "render", study.toString(), "--map", "Nobody's journey", "--to",
                folder.resolve("a.svg").toString());
    }

    @Test
    void pictureIsNotWrittenWhereThereIsNoFolderOrAFolder() throws IOException {
        refused(List.of("gone"), "render", study.toString(), "--map", MAP, "--to", folder.resolve("gone/a.svg").toString());
        Path asFolder = Files.createDirectory(folder.resolve("a.png"));
        refused(List.of("a.png"), "render", study.toString(), "--map", MAP, "--to", asFolder.toString());
    }

    @Test
    void transcriptsThatAreNoneAreRefusedWithAllThatComeWithThem() throws IOException {
        Path latin = Files.write(folder.resolve("latin.txt"), "Heron: Café.\n".getBytes(StandardCharsets.ISO_8859_1));
        refused(List.of("latin.txt", "byte 10"), "import", talk.toString(), latin.toString(), "--into", study.toString(),
                "--as", "transcript");
        refused(List.of("gone.txt"), "import", talk.toString(), folder.resolve("gone.txt").toString(), "--into",
                study.toString(), "--as", "transcript");
    }

    @Test
    void lockedStudyIsNotChanged() throws IOException {
        Path locks = Files.createDirectories(study.resolve(".locks"));
        String instance = UUID.randomUUID().toString();
        String writer = "instance=" + instance + "\nowner=Rosa\nhost=another-computer.invalid\nprocess=1\nsince="
                + Instant.now() + "\n";
        Files.writeString(locks.resolve(instance + ".here"), writer + "beat=" + Instant.now() + "\n");
        Files.writeString(locks.resolve("study.fieldway.lock"), writer);
        refused(List.of("study.fieldway", "Rosa", "another-computer.invalid"), "import", talk.toString(), "--into",
                study.toString(), "--as", "transcript");
        assertEquals(0, installation.fieldway("maps", study.toString()).start().code(), "reading takes no lock");
    }

    @Test
    void withoutTheRightToWriteNothingIsWritten() throws IOException {
        List<String> wrapper = List.of();
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Tree.rights(folder, "a-w");
        Map<String, String> before = Tree.contents(folder);
        Refusal.check(stranger(wrapper, "import", talk.toString(), "--into", study.toString()), List.of(study.toString()));
        Refusal.check(stranger(wrapper, "new", closed + "/new", "--title", "T"), List.of("new"));
        Refusal.check(stranger(wrapper, "sample", closed + "/sample"), List.of("sample"));
        Refusal.check(stranger(wrapper, "render", study.toString(), "--map", MAP, "--to", closed + "/a.svg"), List.of("a.svg"));
        assertEquals(0, stranger(wrapper, "info", study.toString()).code(), "reading needs no right to write");
        assertEquals(before, Tree.contents(folder));
        Tree.rights(folder, "u+w");
    }

    @Test
    void fullDiskLeavesEverythingAsItWas() throws IOException {
        Assumptions.assumeTrue(Run.has("unshare"), "this test needs unshare (package util-linux)");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        List<String> own = new ArrayList<>(List.of("unshare", "--mount", "--map-root-user"));
        Assumptions.assumeTrue(Run.command(own).start().code() == 0
                || Run.command("unshare", "--mount", "true").start().code() == 0, "this machine allows no mount of one's own");
        Path script = Files.writeString(folder.resolve("on a full disk.sh"), """
                mount -t tmpfs -o size=1m,mode=0777 tmpfs "$DISK" || exit 99
                cp -R "$STUDY" "$DISK/study" || exit 98
                dd if=/dev/zero of="$DISK/filler" bs=1k >/dev/null 2>&1
                tree() { (cd "$DISK" && find . ! -path ./study/.locks | sort && find . -type f -exec sha256sum {} + | sort); }
                tree > "$BEFORE"
                "$@"
                code=$?
                tree | cmp -s - "$BEFORE" || exit 97
                exit $code
                """);
        Run.Result imported = onFullDisk(script, disk, "import", talk.toString(), "--into", disk + "/study", "--as", "transcript");
        Refusal.check(imported, List.of(disk + "/study"));
        Run.Result drawn = onFullDisk(script, disk, "render", disk + "/study", "--map", MAP, "--to", disk + "/a.svg");
        Refusal.check(drawn, List.of(disk + "/a.svg"));
        Refusal.check(onFullDisk(script, disk, "new", disk + "/new", "--title", "T"), List.of(disk + "/new"));
        Refusal.check(onFullDisk(script, disk, "sample", disk + "/sample"), List.of(disk + "/sample"));
    }

    private Run.Result onFullDisk(Path script, Path disk, String... arguments) {
        List<String> command = new ArrayList<>(List.of("unshare", "--mount"));
        if (!Installation.isRoot()) {
            command.add("--map-root-user");
        }
        command.addAll(List.of("sh", script.toString(), installation.script().toString()));
        command.addAll(List.of(arguments));
        return Run.command(command).with("JAVA_HOME", System.getProperty("java.home")).without("DISPLAY")
                .with("DISK", disk.toString()).with("STUDY", study.toString())
                .with("BEFORE", folder.resolve("before.txt").toString()).start();
    }

    private static Run.Result stranger(List<String> wrapper, String... arguments) {
        return installation.fieldwayOfStranger(wrapper, arguments).start();
    }

    private void refused(List<String> expected, String... arguments) throws IOException {
        Map<String, String> before = Tree.contents(folder);
        Refusal.check(installation.fieldway(arguments).in(folder).start(), expected);
        assertEquals(before, Tree.contents(folder));
    }
}
