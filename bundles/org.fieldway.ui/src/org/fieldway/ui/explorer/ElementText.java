/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.codes.Code;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.MapKind;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.text.Lengths;

/** What stands in the tree for an object: its name, and beside it in quiet type what is known of it. */
final class ElementText {

    private ElementText() {
    }

    static String name(StudySession session, EObject object) {
        return switch (object) {
            case Participant person -> Stream.of(person.getNumber(), person.getName()).filter(Objects::nonNull).collect(Collectors.joining(" "));
            case SourceEntry source -> Objects.toString(source.getName(), Messages.unnamed);
            default -> session.nameOf(object);
        };
    }

    static String detail(StudySession session, EObject object) {
        return switch (object) {
            case SourceEntry source -> source(session, source);
            case JourneyMap map -> map(session, map);
            case Code code -> codings(session.counts().ofCode(code.getId()).orElse(0));
            default -> "";
        };
    }

    private static String source(StudySession session, SourceEntry source) {
        String length = source.getDurationMs() == null ? "" : Lengths.of(source.getDurationMs());
        return join(length, codings(session.counts().ofSource(source.getId()).orElse(0)), source.isMissing() ? Messages.missing : "");
    }

    private static String codings(int count) {
        return count == 0 ? "" : NLS.bind(count == 1 ? Messages.oneCoding : Messages.manyCodings, count);
    }

    private static String map(StudySession session, JourneyMap map) {
        if (map.getKind() == MapKind.FUTURE) {
            return Messages.futureMap;
        }
        int all = session.study().getParticipants().size();
        int drawn = map.getParticipants().size();
        return map.getKind() == MapKind.GROUP && drawn > 0 ? NLS.bind(Messages.groupMap, drawn, all) : "";
    }

    private static String join(String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
