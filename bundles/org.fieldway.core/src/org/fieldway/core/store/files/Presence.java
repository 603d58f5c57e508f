/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who has the study open for writing: one small file for each writer, renewed by its heartbeat. Where the file was
 * written on this computer, the process is looked up, so that a crash is noticed at once; elsewhere a writer counts as
 * gone after {@link #STALE} without a beat.
 */
public final class Presence {

    /** Time between two beats. */
    public static final Duration BEAT = Duration.ofSeconds(20);
    /** A writer on another computer that has not been seen for so long is gone. */
    public static final Duration STALE = Duration.ofMinutes(3);

    private static final Set<String> OPEN_HERE = ConcurrentHashMap.newKeySet();
    private static final String SUFFIX = ".here";
    private static final String BEAT_FIELD = "beat=";

    private final StudyFiles files;
    private final Writer me;
    private final Clock clock;

    /** @param clock what time it is; the beats of all computers are compared with it */
    public Presence(StudyFiles files, Writer me, Clock clock) {
        this.files = files;
        this.me = me;
        this.clock = clock;
    }

    /** @return the writer that this presence announces */
    public Writer me() {
        return me;
    }

    /** Says that this writer has the study open; must come before its first lock or save. */
    public void announce() throws IOException {
        OPEN_HERE.add(me.instance());
        files.createFolder(StudyNames.LOCKS);
        beat();
    }

    /** Renews the heartbeat. */
    public void beat() throws IOException {
        String part = name(me.instance()) + ".part";
        String text = new String(me.toBytes(), StandardCharsets.UTF_8) + BEAT_FIELD + clock.instant() + "\n";
        boolean written = false;
        try {
            write(part, text.getBytes(StandardCharsets.UTF_8));
            files.move(part, name(me.instance()));
            written = true;
        } finally {
            if (!written) {
                discard(part);
            }
        }
    }

    /** The last writer to leave may have taken the folder away at this very moment. */
    private void write(String part, byte[] content) throws IOException {
        try {
            files.write(part, content);
        } catch (NoSuchFileException e) {
            files.createFolder(StudyNames.LOCKS);
            files.write(part, content);
        }
    }

    /** A disk that is full, too, keeps no half of a file. */
    private void discard(String part) {
        try {
            files.delete(part);
        } catch (IOException e) {
            // The failure that is reported is the one before.
            return;
        }
    }

    /** Says that this writer has closed the study. */
    public void leave() throws IOException {
        OPEN_HERE.remove(me.instance());
        files.delete(name(me.instance()));
        if (files.list(StudyNames.LOCKS).isEmpty()) {
            removeFolder();
        }
    }

    private void removeFolder() throws IOException {
        try {
            files.delete(StudyNames.LOCKS);
        } catch (DirectoryNotEmptyException e) {
            // Somebody else has come in between: the folder is theirs now.
            return;
        }
    }

    /** @return whether that writer still has the study open, as far as can be known */
    public boolean isAlive(String instance) throws IOException {
        byte[] content;
        try {
            content = files.read(name(instance));
        } catch (NoSuchFileException e) {
            return false;
        }
        Optional<Writer> writer = Writer.parse(content);
        if (writer.isEmpty()) {
            return false;
        }
        return LocalHost.isThisOne(writer.get().host()) ? runsHere(writer.get()) : hasBeaten(content);
    }

    /** @return the others who have the study open for writing now */
    public List<Writer> others() throws IOException {
        List<Writer> others = new ArrayList<>();
        for (String part : files.list(StudyNames.LOCKS)) {
            if (part.endsWith(SUFFIX) && !part.equals(me.instance() + SUFFIX)
                    && isAlive(part.substring(0, part.length() - SUFFIX.length()))) {
                read(StudyNames.in(StudyNames.LOCKS, part)).ifPresent(others::add);
            }
        }
        return others;
    }

    private Optional<Writer> read(String name) throws IOException {
        try {
            return Writer.parse(files.read(name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static boolean runsHere(Writer writer) {
        if (writer.process() == ProcessHandle.current().pid()) {
            return OPEN_HERE.contains(writer.instance());
        }
        return ProcessHandle.of(writer.process()).filter(ProcessHandle::isAlive)
                .filter(process -> !startedAfter(process, writer.since())).isPresent();
    }

    /** A process that is younger than the writer only got the same number. */
    private static boolean startedAfter(ProcessHandle process, Instant since) {
        return process.info().startInstant().map(start -> start.isAfter(since.plusSeconds(2))).orElse(false);
    }

    private boolean hasBeaten(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().filter(line -> line.startsWith(BEAT_FIELD))
                .findFirst().map(line -> isRecent(line.substring(BEAT_FIELD.length()))).orElse(false);
    }

    private boolean isRecent(String beat) {
        try {
            return Instant.parse(beat).isAfter(clock.instant().minus(STALE));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String name(String instance) {
        return StudyNames.in(StudyNames.LOCKS, instance + SUFFIX);
    }
}
