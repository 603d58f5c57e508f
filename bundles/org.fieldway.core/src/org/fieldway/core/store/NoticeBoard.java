/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.store.files.ConflictCopies;
import org.fieldway.core.store.files.FileStamp;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.core.text.Sha256;

/** What was noticed about a study's files: kept from opening and loading, and looked for again when asked, from any thread. */
final class NoticeBoard {

    private final StudyParts parts;
    private final Companions companions;
    private final Set<Notice> kept = new LinkedHashSet<>();
    private final Set<Notice> found = new LinkedHashSet<>();

    NoticeBoard(StudyParts parts, Companions companions, List<Notice> fromOpening) {
        this.parts = parts;
        this.companions = companions;
        kept.addAll(fromOpening);
    }

    synchronized void add(Notice notice) {
        kept.add(notice);
    }

    synchronized List<Notice> all() {
        List<Notice> all = new ArrayList<>(kept);
        all.addAll(found);
        return List.copyOf(all);
    }

    /** Looks at the disk for conflict copies, changes from outside and locks. */
    synchronized void refresh() throws IOException {
        found.clear();
        for (String folder : List.of("", Layout.MAPS, Layout.MEMOS)) {
            conflictCopies(folder);
        }
        for (var resource : List.copyOf(parts.resources().getResources())) {
            if (resource instanceof StudyResource file) {
                changedOutside(file.name(), file.storedHash());
            }
        }
        for (Map.Entry<String, String> companion : companions.stored().entrySet()) {
            changedOutside(companion.getKey(), companion.getValue());
        }
        if (parts.writing() != null) {
            parts.writing().heldByOthers().forEach((name, holder) -> found.add(new Notice(Notice.Kind.LOCKED, name,
                    Writing.sentence(Messages.lockedNotice, name, holder))));
        }
    }

    /** Copies beside the files of one source are looked for when the source is loaded. */
    void conflictCopies(String folder) throws IOException {
        for (String name : ConflictCopies.in(parts.files(), folder)) {
            found.add(new Notice(Notice.Kind.CONFLICT_COPY, name, NLS.bind(Messages.conflictCopy, name)));
        }
    }

    private void changedOutside(String name, String storedHash) throws IOException {
        Optional<FileStamp> stamp = parts.files().stamp(name);
        String now = stamp.isEmpty() ? "" : Sha256.of(parts.files().read(name));
        if (!now.equals(storedHash) && parts.reader().pending().isEmpty()) {
            found.add(new Notice(Notice.Kind.CHANGED_OUTSIDE, name, NLS.bind(Messages.changedOutsideNotice, name)));
        }
    }
}
