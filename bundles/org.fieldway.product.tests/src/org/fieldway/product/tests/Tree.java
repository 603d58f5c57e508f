/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.product.tests;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a folder holds, so that two states of it can be compared. */
final class Tree {

    private Tree() { }

    /** Relative path to hash, or to "folder": every byte of every file counts. */
    static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.toList()) {
                found.put(folder.relativize(path).toString(),
                        Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? "folder" : hash(path));
            }
        }
        return found;
    }

    static void copy(Path from, Path to) {
        Run.command("cp", "-R", from.toString(), to.toString()).start().orFail();
    }

    static void rights(Path folder, String rights) {
        Run.command("chmod", "-R", rights, folder.toString()).start().orFail();
    }

    /** Lets other users come as far as this folder of the tests. */
    static void openTo(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String hash(Path file) throws IOException {
        try {
            return new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))).toString(16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
