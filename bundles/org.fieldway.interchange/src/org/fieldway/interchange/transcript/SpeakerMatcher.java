/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.transcript;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.fieldway.model.sources.SourcesFactory;
import org.fieldway.model.sources.SpeakerKind;
import org.fieldway.model.sources.SpeakerMapping;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Study;

/**
 * Finds who a speaker's label means: the participant whose pseudonym or number it is, or the researcher whose name or
 * initials it is, letter by letter. A label that fits two people fits nobody: who speaks decides on consent.
 */
final class SpeakerMatcher {

    private final Map<String, Named> people = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    SpeakerMatcher(Study study) {
        for (Participant participant : study.getParticipants()) {
            know(participant.getName(), participant);
            know(participant.getNumber(), participant);
        }
        for (Researcher researcher : study.getResearchers()) {
            know(researcher.getName(), researcher);
            know(researcher.getInitials(), researcher);
        }
    }

    private void know(String label, Named person) {
        if (label == null || label.isBlank()) {
            return;
        }
        Named known = people.putIfAbsent(label.strip(), person);
        if (known != null && known != person) {
            ambiguous.add(label.strip());
        }
    }

    /** A new mapping of the label, to a person or of unknown kind. */
    SpeakerMapping map(String label) {
        SpeakerMapping mapping = SourcesFactory.eINSTANCE.createSpeakerMapping();
        mapping.setLabel(label);
        mapping.setKind(SpeakerKind.UNKNOWN);
        Named person = ambiguous.contains(label) ? null : people.get(label);
        if (person instanceof Participant participant) {
            mapping.setKind(SpeakerKind.PARTICIPANT);
            mapping.setParticipant(participant);
        } else if (person instanceof Researcher researcher) {
            mapping.setKind(SpeakerKind.RESEARCHER);
            mapping.setResearcher(researcher);
        }
        return mapping;
    }
}
