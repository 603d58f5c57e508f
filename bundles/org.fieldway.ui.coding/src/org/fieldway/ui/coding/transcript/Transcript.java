/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.material.SourceMaterial;
import org.fieldway.core.material.SpokenTurn;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedTranscript;
import org.fieldway.core.release.ReleasedTranscript.CodedPlace;
import org.fieldway.core.release.Releases;
import org.fieldway.core.release.Withheld;
import org.fieldway.model.codes.Code;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.study.StudySession;

/**
 * What the viewer shows of a source: its text as the team may read it.
 *
 * @param notice what a person should know before reading; "" for nothing
 */
record Transcript(StudySession session, ReleasedTranscript content, String notice) {

    private static final int ENOUGH_TURNS = 5;

    static Transcript of(StudySession session, SourceEntry entry, SourceMaterial material) {
        Release<ReleasedTranscript> release = Releases.transcript(session.openStudy(), entry, material, Audiences.team(),
                LocalDate.now());
        String withheld = String.join(" ", release.withheld().stream().map(Withheld::why).distinct().toList());
        String changed = material.isTextChanged() ? Messages.textChanged : "";
        String hidden = withheld.isEmpty() ? "" : NLS.bind(Messages.withheldWords, withheld);
        String broken = String.join(" ", material.problems());
        return new Transcript(session, release.content(), String.join(" ", List.of(changed, hidden, broken)).strip());
    }

    String text() {
        return content.text();
    }

    List<CodedPlace> places() {
        return content.passages();
    }

    /** The coded passages that hold some of a range; those that hold the place for an empty range. */
    List<CodedPlace> at(int start, int end) {
        int behind = Math.max(end, start + 1);
        return places().stream().filter(place -> place.start() < behind && start < place.end()).toList();
    }

    Optional<CodedPlace> place(UUID coding) {
        return places().stream().filter(place -> place.coding().equals(coding)).findFirst();
    }

    /** The code of a passage; null where it has none. */
    Code code(CodedPlace place) {
        return place.code() == null ? null : session.openStudy().find(place.code()).filter(Code.class::isInstance)
                .map(Code.class::cast).orElse(null);
    }

    String codeName(CodedPlace place) {
        Code code = code(place);
        return code == null || code.getName() == null ? Messages.noCode : code.getName();
    }

    String coderName(CodedPlace place) {
        return place.coder() == null ? "" : session.nameOf(place.coder().toString());
    }

    /** True where the text itself does not say who speaks, so that the margin has to. */
    boolean needsSpeakers() {
        List<SpokenTurn> turns = content.turns();
        return turns.stream().limit(ENOUGH_TURNS).anyMatch(turn -> !turn.speaker().isBlank() && !says(turn));
    }

    private boolean says(SpokenTurn turn) {
        int from = Math.clamp(turn.start() - turn.speaker().length() - 4L, 0, text().length());
        int to = Math.clamp(turn.start() + turn.speaker().length() + 2L, from, text().length());
        return text().substring(from, to).toLowerCase().contains(turn.speaker().toLowerCase());
    }
}
