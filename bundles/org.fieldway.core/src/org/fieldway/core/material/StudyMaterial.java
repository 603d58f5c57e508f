/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.material;

import java.lang.ref.WeakReference;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.store.Layout;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.Source;
import org.fieldway.model.study.SourceEntry;

/**
 * The material of one open study, source by source: read once, beside the study's model, and kept current from the
 * objects that commands change, so that asking again reads no file. To be used on the thread of the model.
 */
public final class StudyMaterial {

    private static final Map<OpenStudy, WeakReference<StudyMaterial>> OPEN = new WeakHashMap<>();

    private final OpenStudy study;
    private final Map<UUID, SourceMaterial> known = new HashMap<>();
    private final Map<UUID, Set<String>> changed = new HashMap<>();

    private StudyMaterial(OpenStudy study) {
        this.study = study;
        study.addChangeListener(resource -> changed(resource.name()));
    }

    /** The one of this study; it lives as long as the study is held. */
    public static synchronized StudyMaterial of(OpenStudy study) {
        WeakReference<StudyMaterial> found = OPEN.get(study);
        StudyMaterial material = found == null ? null : found.get();
        if (material == null) {
            material = new StudyMaterial(study);
            OPEN.put(study, new WeakReference<>(material));
        }
        return material;
    }

    private void changed(String file) {
        String[] path = file.split("/");
        if (path[0].equals(Layout.SOURCES) && path.length > 1) {
            changed.computeIfAbsent(UUID.fromString(path[1]), fresh -> new LinkedHashSet<>()).add(file);
        }
    }

    /** The source as it is now; reads its files where that was not done before. */
    public SourceMaterial get(SourceEntry entry) {
        Optional<SourceMaterial> material = known(entry.getId());
        if (material.isEmpty()) {
            reading(List.of(entry)).read(new NullProgressMonitor()).keep();
            material = known(entry.getId());
        }
        return material.orElseThrow();
    }

    /**
     * The source as it is now, without reading a file; empty where it was not read yet.
     *
     * @param source id of the source's entry
     */
    public Optional<SourceMaterial> known(UUID source) {
        SourceMaterial material = known.get(source);
        Set<String> files = changed.getOrDefault(source, Set.of());
        if (material != null && !files.isEmpty()) {
            changed.remove(source);
            material = new SourceMaterial(current(material.parts(), files));
            known.put(source, material);
        }
        return Optional.ofNullable(material);
    }

    /** What of these sources has to be read; sources that were read before are left out. */
    public MaterialReading reading(Collection<SourceEntry> sources) {
        List<SourceReading> wanted = sources.stream().filter(entry -> !known.containsKey(entry.getId()))
                .distinct().map(this::plan).toList();
        return new MaterialReading(this, study.sourceFiles(), wanted);
    }

    /** Reads the source's files again when it is asked for next, for somebody who has put back what was missing. */
    public void forget(UUID source) {
        known.remove(source);
    }

    void keep(List<SourceMaterial> read) {
        for (SourceMaterial material : read) {
            known.putIfAbsent(material.source(), material);
            if (material.isTextChanged()) {
                study.anchors().noticeChange(material.source());
            }
        }
    }

    private SourceReading plan(SourceEntry entry) {
        changed.remove(entry.getId());
        Map<String, CodedFile> loaded = new HashMap<>();
        Speech speech = null;
        String textHash = null;
        for (StudyResource file : study.loadedFiles(entry.getId())) {
            switch (root(file)) {
                case Source source -> {
                    speech = Copying.speech(source);
                    textHash = source.getTextHash();
                }
                case CodingFile codings -> loaded.put(file.name(), Copying.codings(codings));
                case null, default -> loaded.put(file.name(), null);
            }
        }
        return new SourceReading(entry.getId(), entry.getName(), entry.isMissing(), speech, textHash,
                study.addedText(entry.getId()).orElse(null), loaded);
    }

    private SourceParts current(SourceParts parts, Set<String> files) {
        SourceParts now = parts;
        for (StudyResource file : study.loadedFiles(parts.source())) {
            if (files.contains(file.name())) {
                now = switch (root(file)) {
                    case Source source -> now.withSource(Copying.speech(source), source.getTextHash());
                    case CodingFile codings -> now.withFile(file.name(), Copying.codings(codings));
                    case null, default -> now.without(file.name());
                };
            }
        }
        return now;
    }

    private static EObject root(StudyResource file) {
        return file.getContents().isEmpty() ? null : file.getContents().getFirst();
    }
}
