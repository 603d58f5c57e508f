/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/**
 * A copy of the product for this machine, in a folder whose name has blanks and letters beyond ASCII.
 *
 * @param folder the product's top folder
 */
record Installation(Path folder) {

    private static final String NOBODY = "65534";

    /** Copies the product below {@code parent}, which other users may then enter, too. */
    static Installation copyTo(Path parent) throws IOException {
        Assumptions.assumeTrue(System.getProperty("os.name").equals("Linux"), "these tests start the product of Linux");
        Path place = Files.createDirectories(parent.resolve("Prográmme und mehr"));
        Tree.openTo(parent);
        Path folder = place.resolve("field way");
        Tree.copy(Platform.LINUX.product(), folder);
        Tree.rights(place, "a+rX");
        return new Installation(folder);
    }

    Path script() {
        return folder.resolve("fieldway");
    }

    /** The start script with these arguments, Java given by the one that runs the tests, without a display. */
    Run fieldway(String... arguments) {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(arguments));
        return plain(Run.command(command));
    }

    /**
     * The start script with these arguments and with the display, if there is one, where nothing of the person who runs
     * the tests is seen: {@code home} is the home folder and {@code temporary} takes temporary files. {@code wrapper} goes
     * before the script.
     */
    Run workbench(Path home, Path temporary, List<String> wrapper, String... arguments) {
        List<String> command = new ArrayList<>(wrapper);
        command.add(script().toString());
        command.addAll(List.of(arguments));
        return Run.command(command).in(home).with("HOME", home.toString()).with("TMPDIR", temporary.toString())
                .without("JAVA_TOOL_OPTIONS", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
                        "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS")
                .with("JAVA_HOME", System.getProperty("java.home"));
    }

    /**
     * A command by somebody who may not write into the installation: as root through another user, since rights do not
     * bind root; else the rights of the installation are taken away. {@code wrapper} goes before the script.
     */
    Run fieldwayOfStranger(List<String> wrapper, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            Assumptions.assumeTrue(Run.has("setpriv"), "as root, this test needs setpriv (package util-linux)");
            command.addAll(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
            Assumptions.assumeTrue(canRunJava(command), "the Java of these tests is not readable for another user");
        } else {
            Tree.rights(folder, "a-w");
        }
        command.addAll(wrapper);
        command.add(script().toString());
        command.addAll(List.of(arguments));
        return plain(Run.command(command)).with("HOME", "/nonexistent");
    }

    static boolean isRoot() {
        return "0".equals(Run.command("id", "-u").start().orFail().out().strip());
    }

    private static boolean canRunJava(List<String> asStranger) {
        List<String> test = new ArrayList<>(asStranger);
        test.addAll(List.of("test", "-x", System.getProperty("java.home") + "/bin/java"));
        return Run.command(test).start().code() == 0;
    }

    private static Run plain(Run run) {
        return run.without("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS")
                .with("JAVA_HOME", System.getProperty("java.home"));
    }
}
