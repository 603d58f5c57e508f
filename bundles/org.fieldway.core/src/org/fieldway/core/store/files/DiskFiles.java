/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A study's folder on a real disk. No handle stays open after a call, so that Windows lets files be renamed; a link
 * that leads out of the folder is not followed when reading.
 */
public final class DiskFiles implements StudyFiles {

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
    private static final int MOVE_ATTEMPTS = WINDOWS ? 20 : 1;
    private static final long MOVE_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final Path folder;
    private final Set<Path> known = ConcurrentHashMap.newKeySet();
    private Path realFolder;

    /** @param folder the study's folder; it need not exist yet */
    public DiskFiles(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    @Override
    public Optional<FileStamp> stamp(String name) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(path(name), BasicFileAttributes.class);
            return Optional.of(new FileStamp(found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public byte[] read(String name) throws IOException {
        Path path = path(name);
        Path parent = path.getParent();
        if (!known.contains(parent)) {
            requireInside(name, parent);
            known.add(parent);
        }
        if (Files.isSymbolicLink(path)) {
            requireInside(name, path);
        }
        return Files.readAllBytes(path);
    }

    @Override
    public List<String> list(String name) throws IOException {
        try (Stream<Path> inside = Files.list(path(name))) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    @Override
    public void createFolder(String name) throws IOException {
        try {
            Files.createDirectory(path(name));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(path(name))) {
                throw e;
            }
        }
    }

    @Override
    public void write(String name, byte[] content) throws IOException {
        Files.write(path(name), content);
    }

    @Override
    public boolean create(String name, byte[] content) throws IOException {
        try {
            Files.write(path(name), content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    @Override
    public void force(String name) throws IOException {
        try (FileChannel channel = FileChannel.open(path(name), StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Windows keeps folders durable by itself and lets nobody open one. */
    @Override
    public void forceFolder(String name) throws IOException {
        if (!WINDOWS) {
            try (FileChannel channel = FileChannel.open(path(name), StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public void move(String from, String to) throws IOException {
        for (int attempt = 1;; attempt++) {
            try {
                moveOnce(path(from), path(to));
                return;
            } catch (AccessDeniedException e) {
                // On Windows a virus scanner or another reader may hold the file for a moment.
                if (attempt >= MOVE_ATTEMPTS) {
                    throw e;
                }
                LockSupport.parkNanos(MOVE_PAUSE);
            }
        }
    }

    private static void moveOnce(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    private void requireInside(String name, Path path) throws IOException {
        if (!path.toRealPath().startsWith(realFolder())) {
            throw new AccessDeniedException(name, null, "the file is a link that leads out of the study's folder");
        }
    }

    private synchronized Path realFolder() throws IOException {
        if (realFolder == null) {
            realFolder = folder.toRealPath();
        }
        return realFolder;
    }

    private Path path(String name) {
        if (name.isEmpty()) {
            return folder;
        }
        if (!StudyNames.isInside(name)) {
            throw new IllegalArgumentException("not a name inside the study: " + name);
        }
        return folder.resolve(name);
    }
}
