/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.Ids;
import org.fieldway.core.consent.Audience;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantRole;
import org.fieldway.model.study.Study;

/** Says who said something, as far as an audience may know: "a student, first year", with the pseudonym where it may. */
final class Attribution {

    private final Map<String, Participant> participants;
    private final Audience audience;
    private final Predicate<Participant> named;

    Attribution(Study study, Audience audience, Predicate<Participant> named) {
        this.participants = study.getParticipants().stream()
                .collect(Collectors.toMap(Ids::of, Function.identity(), (one, other) -> one));
        this.audience = audience;
        this.named = named;
    }

    /** Of several people each description once; "" where nobody is known. */
    String of(Collection<String> participantIds) {
        List<String> lines = participantIds.stream().map(participants::get).filter(known -> known != null)
                .map(this::line).distinct().toList();
        return lines.size() < 2 ? String.join("", lines)
                : NLS.bind(Messages.and, String.join(", ", lines.subList(0, lines.size() - 1)), lines.getLast());
    }

    private String line(Participant participant) {
        boolean showName = isGiven(participant.getName()) && (audience.numbersShown() || named.test(participant));
        String described = description(participant);
        return showName ? NLS.bind(Messages.namedAttribution, participant.getName(), described) : described;
    }

    /** What the study says of the person, unless that gives the name away. */
    private static String description(Participant participant) {
        String given = participant.getAttribution();
        return isGiven(given) && !holds(given, participant.getName()) && !holds(given, participant.getNumber())
                ? given.strip() : role(participant);
    }

    private static boolean holds(String text, String name) {
        return isGiven(name) && QuotedWords.of(text).contain(QuotedWords.of(name));
    }

    /** The person's first role: "a student"; never more than that. */
    static String role(Participant participant) {
        ParticipantRole role = participant.getRoles().isEmpty() ? ParticipantRole.OTHER : participant.getRoles().get(0);
        return switch (role) {
            case STUDENT -> Messages.roleStudent;
            case PEER_TUTOR -> Messages.rolePeerTutor;
            case STAFF -> Messages.roleStaff;
            case VOLUNTEER -> Messages.roleVolunteer;
            case CARER -> Messages.roleCarer;
            case STAKEHOLDER -> Messages.roleStakeholder;
            case COMMISSIONER -> Messages.roleCommissioner;
            case OTHER -> Messages.roleOther;
        };
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
