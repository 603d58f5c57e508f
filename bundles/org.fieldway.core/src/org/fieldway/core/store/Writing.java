/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.store.files.FileLocks;
import org.fieldway.core.store.files.FileTransaction;
import org.fieldway.core.store.files.Presence;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.files.StudyNames;
import org.fieldway.core.store.files.Writer;

/** The right of one open study to write: its presence, its heartbeat and the locks that it holds. */
final class Writing implements AutoCloseable {

    private final StudyFiles files;
    private final Presence presence;
    private final FileLocks locks;
    private final UUID coder;
    private final Heartbeat heartbeat;
    private final Map<String, Writer> heldByOthers = new TreeMap<>();

    Writing(StudyFiles files, Presence presence, FileLocks locks, UUID coder) {
        this.files = files;
        this.presence = presence;
        this.locks = locks;
        this.coder = coder;
        heartbeat = new Heartbeat(presence);
    }

    /** Takes the locks of the core files as far as nobody else has them. */
    void lockCore(List<String> names) throws IOException {
        for (String name : names) {
            tryLock(name);
        }
    }

    /** @return who else holds the lock; empty where this study holds it now, or needs none */
    Optional<Writer> tryLock(String name) throws IOException {
        if (Layout.isOwnFile(name, coder)) {
            return Optional.empty();
        }
        Optional<Writer> holder = locks.acquire(name);
        holder.ifPresentOrElse(other -> heldByOthers.put(name, other), () -> heldByOthers.remove(name));
        return holder;
    }

    /** @return who else held the lock when it was last asked for */
    Optional<Writer> holder(String name) {
        return Optional.ofNullable(heldByOthers.get(name));
    }

    Map<String, Writer> heldByOthers() {
        return Map.copyOf(heldByOthers);
    }

    /** @return ids of the researchers who code elsewhere now */
    Set<UUID> codersElsewhere() throws IOException {
        return presence.others().stream().map(Writer::coder).filter(Layout::isId).map(UUID::fromString)
                .filter(other -> !other.equals(coder)).collect(Collectors.toSet());
    }

    FileTransaction transaction() {
        return new FileTransaction(files, presence.me().instance());
    }

    static String sentence(String message, String file, Writer holder) {
        String since = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withZone(ZoneId.systemDefault()).format(holder.since());
        return NLS.bind(message, new Object[] {file, holder.owner(), holder.host(), since});
    }

    @Override
    public void close() throws IOException {
        heartbeat.close();
        try {
            locks.releaseAll();
            removeHome();
        } finally {
            presence.leave();
        }
    }

    /** A save that waits for a file held by another program keeps its folder: the next opening finishes it. */
    private void removeHome() throws IOException {
        String home = StudyNames.in(StudyNames.SAVING, presence.me().instance());
        if (files.list(home).isEmpty()) {
            files.delete(home);
        }
    }
}
