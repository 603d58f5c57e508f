/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store.files;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fieldway.core.store.files.FileStamp;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.files.StudyNames;

/**
 * A disk that forgets: content that was not forced may come back empty, cut or as it was, and names that came, went or
 * moved without their folders being forced may or may not have done so, each for itself. It stops at any chosen step.
 */
public final class SimulatedDisk implements StudyFiles {

    private static final class Content {
        private byte[] now = new byte[0];
        private byte[] durable;
    }

    /** A change of names that waits for its folders to be forced. */
    private record Change(String what, String name, String to, Content content, TreeSet<String> waitsFor) {
    }

    private final TreeMap<String, Content> files = new TreeMap<>();
    private final TreeSet<String> folders = new TreeSet<>(List.of(""));
    private final TreeMap<String, Content> durableFiles = new TreeMap<>();
    private final TreeSet<String> durableFolders = new TreeSet<>(List.of(""));
    private final List<Change> waiting = new ArrayList<>();
    private final Map<String, Integer> stepNames = new HashMap<>();
    private int stopAt = Integer.MAX_VALUE;
    private int steps;
    private long time = 1;

    /** Stops the machine instead of carrying out this step, counted from 0, and every later one. */
    public void stopAt(int step) {
        stopAt = step;
        steps = 0;
    }

    /** @return how many writes, forces, renames and deletions there were since {@link #stopAt} or the beginning */
    public int steps() {
        return steps;
    }

    /** @return how often each kind of step was taken */
    public Map<String, Integer> stepNames() {
        return stepNames;
    }

    /** @return what is there after the process died but the machine went on: everything that was written */
    public SimulatedDisk afterProcessDeath() {
        SimulatedDisk next = new SimulatedDisk();
        files.forEach((name, content) -> next.putDurable(name, content.now));
        folders.forEach(folder -> next.addFolder(folder));
        return next;
    }

    /** @return what a machine finds after its power was cut */
    public SimulatedDisk afterPowerCut(Random random) {
        for (Change change : waiting) {
            if (random.nextBoolean()) {
                makeDurable(change);
            }
        }
        SimulatedDisk next = new SimulatedDisk();
        durableFolders.stream().filter(this::isReachable).forEach(next::addFolder);
        durableFiles.forEach((name, content) -> {
            if (isReachable(StudyNames.folderOf(name))) {
                next.putDurable(name, survivor(content, random));
            }
        });
        return next;
    }

    private static byte[] survivor(Content content, Random random) {
        if (content.durable == content.now) {
            return content.now;
        }
        byte[] before = content.durable == null ? new byte[0] : content.durable;
        return switch (random.nextInt(3)) {
            case 0 -> before;
            case 1 -> Arrays.copyOf(content.now, random.nextInt(content.now.length + 1));
            default -> content.now;
        };
    }

    private boolean isReachable(String folder) {
        return durableFolders.contains(folder) && (folder.isEmpty() || isReachable(StudyNames.folderOf(folder)));
    }

    private void addFolder(String folder) {
        folders.add(folder);
        durableFolders.add(folder);
    }

    /** Puts a file there as if it had been there for ages. */
    public void putDurable(String name, byte[] bytes) {
        for (String folder = StudyNames.folderOf(name); !folder.isEmpty(); folder = StudyNames.folderOf(folder)) {
            addFolder(folder);
        }
        Content content = new Content();
        content.now = bytes;
        content.durable = bytes;
        files.put(name, content);
        durableFiles.put(name, content);
    }

    /** @return names of all files */
    public List<String> allFiles() {
        return List.copyOf(files.keySet());
    }

    private void step(String what) {
        if (steps >= stopAt) {
            throw new PowerCut();
        }
        steps++;
        time++;
        stepNames.merge(what, 1, Integer::sum);
    }

    @Override
    public Optional<FileStamp> stamp(String name) {
        if (folders.contains(name)) {
            return Optional.of(new FileStamp(0, 0));
        }
        return Optional.ofNullable(files.get(name))
                .map(content -> new FileStamp(content.now.length, System.identityHashCode(content.now)));
    }

    @Override
    public byte[] read(String name) throws IOException {
        return existing(name).now.clone();
    }

    @Override
    public List<String> list(String folder) {
        TreeSet<String> names = new TreeSet<>();
        files.keySet().stream().filter(name -> StudyNames.folderOf(name).equals(folder)).forEach(names::add);
        folders.stream().filter(name -> !name.isEmpty() && StudyNames.folderOf(name).equals(folder))
                .forEach(names::add);
        return names.stream().map(StudyNames::lastPart).toList();
    }

    @Override
    public void createFolder(String name) throws IOException {
        step("create folder");
        requireFolder(name);
        if (folders.add(name)) {
            waiting.add(change("folder", name, name, null));
        }
    }

    @Override
    public void write(String name, byte[] bytes) throws IOException {
        step("write");
        requireFolder(name);
        Content content = files.get(name);
        if (content == null) {
            content = new Content();
            files.put(name, content);
            waiting.add(change("file", name, name, content));
        }
        content.now = bytes.clone();
    }

    @Override
    public boolean create(String name, byte[] bytes) throws IOException {
        if (files.containsKey(name)) {
            return false;
        }
        write(name, bytes);
        return true;
    }

    @Override
    public void force(String name) throws IOException {
        step("force");
        Content content = existing(name);
        content.durable = content.now;
    }

    @Override
    public void forceFolder(String folder) throws IOException {
        step("force folder");
        if (!folders.contains(folder)) {
            throw new NoSuchFileException(folder);
        }
        for (Change change : List.copyOf(waiting)) {
            change.waitsFor.remove(folder);
            if (change.waitsFor.isEmpty()) {
                waiting.remove(change);
                makeDurable(change);
            }
        }
    }

    @Override
    public void move(String from, String to) throws IOException {
        step("move");
        requireFolder(to);
        if (folders.contains(from)) {
            moveFolder(from, to, files, folders);
            waiting.add(change("move folder", from, to, null));
        } else {
            files.put(to, existing(from));
            files.remove(from);
            waiting.add(change("move", from, to, files.get(to)));
        }
    }

    @Override
    public void delete(String name) throws IOException {
        if (files.containsKey(name)) {
            step("delete");
            files.remove(name);
            waiting.add(change("delete", name, name, null));
        } else if (folders.contains(name)) {
            step("delete folder");
            if (!list(name).isEmpty()) {
                throw new DirectoryNotEmptyException(name);
            }
            folders.remove(name);
            waiting.add(change("delete folder", name, name, null));
        }
    }

    private Change change(String what, String name, String to, Content content) {
        return new Change(what, name, to, content,
                new TreeSet<>(List.of(StudyNames.folderOf(name), StudyNames.folderOf(to))));
    }

    private void makeDurable(Change change) {
        switch (change.what) {
            case "folder" -> durableFolders.add(change.name);
            case "file" -> durableFiles.put(change.name, change.content);
            case "delete" -> durableFiles.remove(change.name);
            case "delete folder" -> durableFolders.remove(change.name);
            case "move folder" -> moveFolder(change.name, change.to, durableFiles, durableFolders);
            default -> {
                durableFiles.remove(change.name, change.content);
                durableFiles.put(change.to, change.content);
            }
        }
    }

    private static void moveFolder(String from, String to, TreeMap<String, Content> files, TreeSet<String> folders) {
        for (String name : List.copyOf(files.keySet())) {
            if (name.startsWith(from + '/')) {
                files.put(to + name.substring(from.length()), files.remove(name));
            }
        }
        for (String name : List.copyOf(folders)) {
            if (name.equals(from) || name.startsWith(from + '/')) {
                folders.remove(name);
                folders.add(to + name.substring(from.length()));
            }
        }
    }

    private Content existing(String name) throws IOException {
        Content content = files.get(name);
        if (content == null) {
            throw new NoSuchFileException(name);
        }
        return content;
    }

    private void requireFolder(String name) throws IOException {
        if (!folders.contains(StudyNames.folderOf(name))) {
            throw new NoSuchFileException(StudyNames.folderOf(name));
        }
    }
}
