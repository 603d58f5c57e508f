/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Locks of shared files, one small file each in {@code .locks}, created in one step so that only one writer gets it. A
 * lock names its holder; the lock of a holder who is gone is taken over.
 */
public final class FileLocks {

    private static final int ATTEMPTS = 10;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final StudyFiles files;
    private final Presence presence;
    private final Set<String> held = new LinkedHashSet<>();

    /** @param presence this writer, announced already */
    public FileLocks(StudyFiles files, Presence presence) {
        this.files = files;
        this.presence = presence;
    }

    /**
     * Takes the lock of a file, or finds out who has it.
     *
     * @return empty where this writer now holds the lock, else the holder
     */
    public synchronized Optional<Writer> acquire(String file) throws IOException {
        String lock = lockName(file);
        Optional<Writer> holder = Optional.empty();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (files.create(lock, me().toBytes())) {
                held.add(file);
                return Optional.empty();
            }
            holder = read(lock);
            if (holder.isPresent() && isMe(holder.get())) {
                held.add(file);
                return Optional.empty();
            }
            if (holder.isPresent() && presence.isAlive(holder.get().instance())) {
                held.remove(file);
                return holder;
            }
            if (holder.isPresent()) {
                removeStale(lock, holder.get());
            } else {
                LockSupport.parkNanos(PAUSE);
            }
        }
        return holder.isPresent() ? holder : takeUnreadable(file, lock);
    }

    /** @return who else holds the lock of the file now; empty where nobody does, or this writer */
    public Optional<Writer> heldByOther(String file) throws IOException {
        Optional<Writer> holder = read(lockName(file));
        return holder.isPresent() && !isMe(holder.get()) && presence.isAlive(holder.get().instance()) ? holder
                : Optional.empty();
    }

    /** @return whether this writer holds the lock, as the disk says now; somebody else takes over after a long sleep */
    public boolean isHeld(String file) throws IOException {
        return read(lockName(file)).filter(this::isMe).isPresent();
    }

    /** Gives back all locks. */
    public synchronized void releaseAll() throws IOException {
        for (String file : held) {
            if (isHeld(file)) {
                files.delete(lockName(file));
            }
        }
        held.clear();
    }

    /** Moves the lock away first: of two who do so at once, only one finds it, and a fresh lock is put back. */
    private void removeStale(String lock, Writer stale) throws IOException {
        String aside = lock + '.' + me().instance();
        try {
            files.move(lock, aside);
        } catch (NoSuchFileException e) {
            return;
        }
        Optional<Writer> moved = read(aside);
        if (moved.isPresent() && !moved.get().instance().equals(stale.instance())) {
            files.create(lock, moved.get().toBytes());
        }
        files.delete(aside);
    }

    /** A lock that stays empty was left by a crash between creating and filling it. */
    private Optional<Writer> takeUnreadable(String file, String lock) throws IOException {
        files.write(lock, me().toBytes());
        held.add(file);
        return Optional.empty();
    }

    private Optional<Writer> read(String lock) throws IOException {
        try {
            return Writer.parse(files.read(lock));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean isMe(Writer writer) {
        return writer.instance().equals(me().instance());
    }

    private Writer me() {
        return presence.me();
    }

    private static String lockName(String file) {
        return StudyNames.in(StudyNames.LOCKS, file.replace('/', '+') + ".lock");
    }
}
