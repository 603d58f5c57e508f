/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.sources.Speakers;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.text.Anchor;
import org.fieldway.core.validation.MaterialFacts.LostCoding;
import org.fieldway.core.validation.MaterialFacts.UnmappedSpeaker;
import org.fieldway.core.validation.MaterialFacts.UnreadableSource;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.sources.TextRange;
import org.fieldway.model.sources.Transcript;
import org.fieldway.model.sources.Turn;
import org.fieldway.model.study.SourceEntry;

/** Goes through all sources of a study once for what the rules need of them. */
final class MaterialReader {

    private final OpenStudy study;
    private final Map<UUID, Integer> codings = new HashMap<>();
    private final List<LostCoding> lost = new ArrayList<>();
    private final List<UnmappedSpeaker> unmapped = new ArrayList<>();
    private final List<UnreadableSource> unreadable = new ArrayList<>();

    MaterialReader(OpenStudy study) {
        this.study = study;
    }

    MaterialFacts read(IProgressMonitor monitor) {
        List<SourceEntry> entries = study.study().getSources();
        SubMonitor progress = SubMonitor.convert(monitor, Messages.readingSources, entries.size());
        for (SourceEntry entry : entries) {
            progress.split(1);
            try {
                read(entry);
            } catch (FieldwayException e) {
                unreadable.add(new UnreadableSource(entry.getId(), e.getMessage()));
            }
        }
        return new MaterialFacts(codings, lost, unmapped, unreadable);
    }

    private void read(SourceEntry entry) throws FieldwayException {
        if (!entry.isMissing() && study.source(entry) instanceof Transcript transcript) {
            readSpeakers(entry, transcript);
        }
        for (CodingFile file : study.codingFiles(entry)) {
            file.getCodings().stream().filter(coding -> coding.getCode() != null)
                    .forEach(coding -> codings.merge(coding.getCode().getId(), 1, Integer::sum));
            if (file.getCodings().stream().anyMatch(coding -> coding.getRegion() instanceof TextRange)) {
                study.anchors().places(entry, file).forEach((coding, place) -> readPlace(entry, coding, place));
            }
        }
    }

    private void readPlace(SourceEntry entry, Coding coding, Anchor place) {
        if (place instanceof Anchor.Lost) {
            String code = coding.getCode() == null ? "" : coding.getCode().getName();
            lost.add(new LostCoding(entry.getId(), coding.getId(), code));
        }
    }

    private void readSpeakers(SourceEntry entry, Transcript transcript) {
        Set<String> labels = new LinkedHashSet<>();
        for (Turn turn : transcript.getTurns()) {
            if (turn.getSpeaker() != null && !turn.getSpeaker().isBlank() && labels.add(turn.getSpeaker())
                    && Speakers.mapping(transcript, turn.getSpeaker()).filter(MaterialReader::isLinked).isEmpty()) {
                unmapped.add(new UnmappedSpeaker(entry.getId(), turn.getSpeaker()));
            }
        }
    }

    private static boolean isLinked(SpeakerMapping mapping) {
        return switch (mapping.getKind()) {
            case PARTICIPANT -> mapping.getParticipant() != null;
            case RESEARCHER, OTHER -> true;
            case UNKNOWN -> mapping.getParticipant() != null || mapping.getResearcher() != null;
        };
    }
}
