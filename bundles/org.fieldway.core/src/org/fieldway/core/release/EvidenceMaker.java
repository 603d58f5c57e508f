/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.fieldway.core.Ids;
import org.fieldway.core.material.Passage;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.Speech;
import org.fieldway.core.sources.Speakers;
import org.fieldway.core.sources.Voices;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceEntry;

/** Turns coded passages into evidence, with what the design of a study knows of who speaks and where. */
final class EvidenceMaker {

    private final OpenStudy study;
    private final Map<UUID, Participant> participants = new HashMap<>();

    /** Of the study as it is now; to be made anew when its design or codebook changes. */
    EvidenceMaker(OpenStudy study) {
        this.study = study;
        study.study().getParticipants().forEach(person -> participants.put(person.getId(), person));
    }

    Evidence of(SourceEntry entry, SourceMaterial source, Passage passage) {
        Voices voices = voices(entry, source, passage);
        String place = passage.isText() ? passage.start() + "-" + passage.end() : Ids.of(passage.coded().region());
        return new Evidence(Ids.of(passage.id()), Ids.of(entry) + ":" + place, passage.words(),
                Ids.of(voices.participants()), activity(entry), Whose.of(voices), valence(passage.coded().code()));
    }

    /** Who speaks in a passage; everybody who takes part in the source, where its turns do not say. */
    Voices voices(SourceEntry entry, SourceMaterial source, Passage passage) {
        Optional<Speech.Voices> spoken = passage.isText() ? source.speech().voices(passage.start(), passage.end())
                : Optional.empty();
        return spoken.map(this::voices).orElseGet(() -> Speakers.of(entry));
    }

    /** Somebody who is in the study no more is not known any more. */
    Voices voices(Speech.Voices spoken) {
        Set<Participant> known = new LinkedHashSet<>();
        spoken.participants().stream().filter(participants::containsKey).map(participants::get).forEach(known::add);
        return new Voices(known, spoken.unknown() || known.size() < spoken.participants().size());
    }

    private Integer valence(UUID code) {
        return code == null ? null : study.find(code).filter(Code.class::isInstance).map(Code.class::cast)
                .map(Code::getValence).orElse(null);
    }

    /** Id of the activity in which a source was recorded; "" where that is not known. */
    static String activity(SourceEntry entry) {
        return entry.getSession() != null && entry.getSession().eContainer() instanceof Activity activity
                ? Ids.of(activity) : "";
    }
}
