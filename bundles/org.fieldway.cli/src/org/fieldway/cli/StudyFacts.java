/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;

import com.fasterxml.jackson.core.JsonGenerator;

/**
 * What {@code info} tells of a study.
 *
 * @param status as in the file, such as {@code under-way}
 * @param startsOn null where not said, as {@code endsOn}
 * @param counts how many of each kind, by the names that the JSON has
 */
record StudyFacts(String title, String acronym, Path folder, String status, String language, LocalDate startsOn,
        LocalDate endsOn, boolean consentManagedHere, Map<String, Long> counts) {

    static StudyFacts of(OpenStudy open) throws FieldwayException {
        Study study = open.study();
        return new StudyFacts(text(study.getTitle()), text(study.getAcronym()), open.folder(),
                study.getStatus().getLiteral(), text(study.getLanguage()), study.getStartsOn(), study.getEndsOn(),
                study.isConsentManagedHere(), count(open));
    }

    private static Map<String, Long> count(OpenStudy open) throws FieldwayException {
        Study study = open.study();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("questions", within(study, ResearchQuestion.class));
        counts.put("activities", (long) study.getActivities().size());
        counts.put("participants", (long) study.getParticipants().size());
        counts.put("researchers", (long) study.getResearchers().size());
        counts.put("organisations", (long) study.getOrganisations().size());
        counts.put("places", (long) study.getPlaces().size());
        counts.put("sources", (long) study.getSources().size());
        counts.put("characters", study.getSources().stream().map(SourceEntry::getCharacters).filter(Objects::nonNull)
                .mapToLong(Integer::longValue).sum());
        counts.put("codes", within(open.codebook(), Code.class));
        counts.put("codings", (long) open.index().size());
        counts.put("maps", (long) open.maps().size());
        counts.put("services", (long) open.services().getServices().size());
        counts.put("outputs", (long) study.getOutputs().size());
        return counts;
    }

    private static long within(EObject root, Class<?> type) {
        long found = 0;
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            found += type.isInstance(all.next()) ? 1 : 0;
        }
        return found;
    }

    /** For a person. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(acronym.isEmpty() ? title : NLS.bind(Messages.infoTitle, title, acronym));
        lines.add(NLS.bind(Messages.infoFolder, folder));
        lines.add(NLS.bind(Messages.infoStatus, status));
        if (startsOn != null || endsOn != null) {
            lines.add(NLS.bind(Messages.infoDates, orOpen(startsOn), orOpen(endsOn)));
        }
        if (!consentManagedHere) {
            lines.add(Messages.infoConsentElsewhere);
        }
        counts.forEach((kind, number) -> lines.add(NLS.bind(Messages.count(kind), number)));
        return lines;
    }

    /** For a program. The names are part of the command line's contract. */
    void writeTo(JsonGenerator json) throws IOException {
        json.writeStringField("title", title);
        json.writeStringField("acronym", acronym);
        json.writeStringField("folder", folder.toString());
        json.writeStringField("status", status);
        json.writeStringField("language", language);
        json.writeStringField("startsOn", startsOn == null ? null : startsOn.toString());
        json.writeStringField("endsOn", endsOn == null ? null : endsOn.toString());
        json.writeBooleanField("consentManagedHere", consentManagedHere);
        json.writeObjectFieldStart("counts");
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
    }

    private static String orOpen(LocalDate date) {
        return date == null ? Messages.infoOpenDate : date.toString();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
