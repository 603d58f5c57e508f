/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.validation.Finding;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.ServiceMap;
import org.fieldway.sirius.parts.Parts;

/** What validation rules of diagrams ask, each of a rule of Fieldway. */
public final class RuleAudits {

    private static final String WITHOUT_ENDS = "relation-without-ends";
    private static final String ABOUT_NOBODY = "map-about-nobody";
    private static final String DATES = "dates-out-of-order";

    /**
     * Whether the rule finds nothing about the object.
     *
     * @param rule id of the rule, such as {@code stage-empty}
     */
    public boolean keepsRule(EObject object, String rule) {
        return StudyFindings.of(object, rule).isEmpty();
    }

    /** What the rule says of the object, one sentence after the other; "" where it finds nothing. */
    public String breachOf(EObject object, String rule) {
        return sentences(StudyFindings.of(object, rule));
    }

    private static String sentences(List<Finding> findings) {
        return findings.stream().map(Finding::message).distinct().collect(Collectors.joining(" "));
    }

    /** Whether all relations of the landscape lead from something to something: those that do not stand on no map. */
    public boolean hasOnlyWholeRelations(ServiceMap map) {
        return incomplete(map).isEmpty();
    }

    /** The sentences on relations that lack an end, at most three. */
    public String incompleteRelations(ServiceMap map) {
        return sentences(incomplete(map).stream().limit(3)
                .flatMap(relation -> StudyFindings.of(relation, WITHOUT_ENDS).stream()).toList());
    }

    /** The relations of a map's landscape that lack an end. */
    static List<Relation> incomplete(ServiceMap map) {
        return Parts.services(map).map(services -> services.getRelations().stream()
                .filter(relation -> relation.getFrom() == null || relation.getTo() == null).toList()).orElse(List.of());
    }

    /** Whether it is said whose journey a map tells. */
    public boolean namesSomebody(JourneyMap map) {
        return !map.getParticipants().isEmpty() || keepsRule(map, ABOUT_NOBODY);
    }

    /** Whether an individual map names one person only. */
    public boolean namesNoCrowd(JourneyMap map) {
        return map.getParticipants().isEmpty() || keepsRule(map, ABOUT_NOBODY);
    }

    /** Whether the object does not end before it begins. */
    public boolean endsAfterItBegins(EObject object) {
        return keepsRule(object, DATES) || !isReversed(object);
    }

    /** Whether the object lies within what it is part of. */
    public boolean liesWithinItsWhole(EObject object) {
        return keepsRule(object, DATES) || isReversed(object);
    }

    private static boolean isReversed(EObject object) {
        return DateFixes.span(object).filter(span -> object.eGet(span.from()) instanceof LocalDate first
                && object.eGet(span.until()) instanceof LocalDate last && last.isBefore(first)).isPresent();
    }
}
