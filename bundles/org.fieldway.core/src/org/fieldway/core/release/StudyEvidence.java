/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;

import org.fieldway.core.FieldwayException;
import org.fieldway.core.Ids;
import org.fieldway.core.sources.Speakers;
import org.fieldway.core.sources.Voices;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.text.Anchor;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.Source;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.SourceEntry;

/**
 * Finds evidence in an open study. Reads a source's codings and text when one of them is first asked for and keeps what
 * it has found until they change by a command, so that drawing a map again reads no file. A source that cannot be read
 * counts as if its quotes were gone. To be used on the thread of the model.
 */
final class StudyEvidence implements EvidenceSource {

    private static final Map<OpenStudy, WeakReference<StudyEvidence>> OPEN = new WeakHashMap<>();
    private static final Set<String> WITHOUT_EVIDENCE = Set.of("maps", "memos", "ethics.xmi", "consents.xmi",
            "services.xmi");

    private final OpenStudy study;
    private final Map<UUID, SourceEntry> entries = new HashMap<>();
    private final Map<UUID, Map<UUID, Evidence>> found = new HashMap<>();

    private StudyEvidence(OpenStudy study) {
        this.study = study;
        study.addChangeListener(resource -> changed(resource.name()));
    }

    /** The one of this study; it lives as long as the study is held. */
    static synchronized StudyEvidence of(OpenStudy study) {
        WeakReference<StudyEvidence> known = OPEN.get(study);
        StudyEvidence evidence = known == null ? null : known.get();
        if (evidence == null) {
            evidence = new StudyEvidence(study);
            OPEN.put(study, new WeakReference<>(evidence));
        }
        return evidence;
    }

    /** Forgets what a changed file may have had a part in: a source's own files, or the design and the codebook. */
    private void changed(String file) {
        String[] path = file.split("/");
        if (path[0].equals("sources") && path.length > 1) {
            found.keySet().removeIf(id -> id.toString().equals(path[1]));
        } else if (!WITHOUT_EVIDENCE.contains(path[0])) {
            entries.clear();
            found.clear();
        }
    }

    private SourceEntry entry(UUID id) {
        if (entries.isEmpty()) {
            study.study().getSources().forEach(entry -> entries.put(entry.getId(), entry));
        }
        return entries.get(id);
    }

    @Override
    public Optional<Evidence> find(EvidenceRef reference) {
        SourceEntry entry = entry(reference.getSourceId());
        if (entry == null) {
            return Optional.empty();
        }
        Map<UUID, Evidence> evidence = found.get(entry.getId());
        if (evidence == null) {
            evidence = read(entry);
            found.put(entry.getId(), evidence);
        }
        Evidence coded = evidence.get(reference.getCodingId());
        return coded != null ? Optional.of(coded) : evidence.values().stream()
                .filter(other -> Sha256.of(other.quote()).equals(reference.getQuoteHash())).findFirst();
    }

    private Map<UUID, Evidence> read(SourceEntry entry) {
        Map<UUID, Evidence> result = new LinkedHashMap<>();
        try {
            List<CodingFile> files = study.codingFiles(entry);
            for (CodingFile file : files) {
                result.putAll(hasText(file) ? text(entry, file) : whole(entry, file));
            }
        } catch (FieldwayException e) {
            return Map.of();
        }
        return result;
    }

    private static boolean hasText(CodingFile file) {
        return file.getCodings().stream()
                .anyMatch(coding -> coding.getRegion() instanceof TextRange);
    }

    private Map<UUID, Evidence> text(SourceEntry entry, CodingFile file) throws FieldwayException {
        Source source = study.source(entry);
        String text = study.text(entry);
        Map<UUID, Evidence> result = whole(entry, file);
        study.anchors().places(entry, file).forEach((coding, place) -> {
            switch (place) {
                case Anchor.Kept kept -> result.put(coding.getId(),
                        range(entry, source, coding, text, kept.start(), kept.end()));
                case Anchor.Moved moved -> result.put(coding.getId(),
                        range(entry, source, coding, text, moved.start(), moved.end()));
                case Anchor.Lost lost -> result.remove(coding.getId());
            }
        });
        return result;
    }

    private static Evidence range(SourceEntry entry, Source source, Coding coding, String text, int start, int end) {
        return evidence(entry, coding, start + "-" + end, text.substring(start, end),
                Speakers.in(entry, source, start, end));
    }

    /** Codings of pictures and recordings, whose words are those that the coder noted. */
    private static Map<UUID, Evidence> whole(SourceEntry entry, CodingFile file) {
        Map<UUID, Evidence> result = new LinkedHashMap<>();
        for (Coding coding : file.getCodings()) {
            String quote = coding.getQuote() == null ? "" : coding.getQuote();
            result.put(coding.getId(), evidence(entry, coding, Ids.of(coding.getRegion()), quote, Speakers.of(entry)));
        }
        return result;
    }

    private static Evidence evidence(SourceEntry entry, Coding coding, String region, String quote, Voices voices) {
        Integer valence = coding.getCode() == null ? null : coding.getCode().getValence();
        return new Evidence(Ids.of(coding), Ids.of(entry) + ":" + region, quote, Ids.of(voices.participants()),
                activity(entry), Whose.of(voices), valence);
    }

    private static String activity(SourceEntry entry) {
        return entry.getSession() != null && entry.getSession().eContainer() instanceof Activity activity
                ? Ids.of(activity) : "";
    }
}
