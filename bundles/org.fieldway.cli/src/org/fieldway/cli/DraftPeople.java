/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.Ids;
import org.fieldway.core.drafting.NewMap;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.ParticipantGroup;
import org.fieldway.model.study.ParticipantRole;

import picocli.CommandLine.Option;

/** The options that say whose journey a map shows. */
final class DraftPeople {

    private static final String EVERYONE = "everyone";

    @Option(names = "--participant", paramLabel = "P", descriptionKey = "draftParticipant")
    private List<String> participants = new ArrayList<>();

    @Option(names = "--group", paramLabel = "G", descriptionKey = "draftGroup")
    private List<String> groups = new ArrayList<>();

    @Option(names = "--all-of", paramLabel = "WHO", descriptionKey = "draftAllOf")
    private String role;

    /** In how many ways it is said. */
    int ways() {
        return (participants.isEmpty() ? 0 : 1) + (groups.isEmpty() ? 0 : 1) + (role == null ? 0 : 1);
    }

    NewMap map(OpenStudy study, String name, LocalDate today) throws FieldwayException {
        if (!groups.isEmpty()) {
            return NewMap.ofGroups(study, name, groups(study, groups), today);
        }
        List<Participant> people = role == null ? named(study) : inRole(study);
        return people.size() == 1 && role == null ? NewMap.ofPerson(study, name, people.getFirst(), today)
                : NewMap.ofPeople(study, name, people, today);
    }

    private List<Participant> named(OpenStudy study) throws FieldwayException {
        List<Participant> people = new ArrayList<>();
        for (String name : participants) {
            people.add(study.study().getParticipants().stream().filter(person -> isNamed(person, name)).findFirst()
                    .orElseThrow(() -> new FieldwayException(NLS.bind(DraftMessages.unknownPerson, name, examples(study)))));
        }
        return people.stream().distinct().toList();
    }

    private static boolean isNamed(Participant person, String name) {
        return name.equalsIgnoreCase(person.getNumber()) || name.equalsIgnoreCase(person.getName())
                || name.equalsIgnoreCase(Ids.of(person));
    }

    private static String examples(OpenStudy study) {
        return study.study().getParticipants().stream().limit(2)
                .flatMap(person -> Arrays.asList(person.getNumber(), person.getName()).stream())
                .filter(text -> text != null && !text.isBlank()).collect(Collectors.joining(", "));
    }

    static List<ParticipantGroup> groups(OpenStudy study, List<String> names) throws FieldwayException {
        List<ParticipantGroup> found = new ArrayList<>();
        for (String name : names) {
            found.add(study.study().getGroups().stream()
                    .filter(group -> name.equalsIgnoreCase(group.getName()) || name.equalsIgnoreCase(Ids.of(group)))
                    .findFirst().orElseThrow(() -> new FieldwayException(NLS.bind(DraftMessages.unknownGroup, name,
                            study.study().getGroups().stream().map(Named::getName).collect(Collectors.joining(", "))))));
        }
        return found.stream().distinct().toList();
    }

    private List<Participant> inRole(OpenStudy study) throws FieldwayException {
        String wanted = role.toLowerCase(Locale.ROOT);
        List<String> roles = ParticipantRole.VALUES.stream().map(ParticipantRole::getLiteral).toList();
        if (!wanted.equals(EVERYONE) && !roles.contains(wanted)) {
            throw new FieldwayException(NLS.bind(DraftMessages.unknownRole, role, String.join(", ", roles)));
        }
        List<Participant> people = study.study().getParticipants().stream().filter(person -> wanted.equals(EVERYONE)
                || person.getRoles().stream().anyMatch(each -> each.getLiteral().equals(wanted))).toList();
        if (people.isEmpty()) {
            throw new FieldwayException(NLS.bind(DraftMessages.nobodyInRole, role));
        }
        return people;
    }
}
