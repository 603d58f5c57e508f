/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.design;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.validation.Finding;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.ActivityKind;
import org.fieldway.model.study.ActivityStatus;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Objective;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.SessionStatus;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.sirius.parts.Parts;
import org.fieldway.sirius.release.ReleasedFacts;
import org.fieldway.sirius.rules.StudyFindings;

/**
 * Where a design does not hold together: what Fieldway's rules find about it, and parts that nothing leads to or from.
 */
public final class DesignGaps {

    private static final Set<ActivityKind> WITHOUT_SOURCES = EnumSet.of(ActivityKind.ANALYSIS, ActivityKind.FILMING,
            ActivityKind.DISSEMINATION, ActivityKind.MEMBER_CHECK, ActivityKind.OTHER);

    private static final Set<String> WITHIN_DESIGN = Set.of("question-without-activity");

    private final DesignParts parts = new DesignParts();

    /** Whether something is missing around a part of the design. */
    public boolean isGap(EObject part) {
        return !gapText(part).isEmpty();
    }

    /** What is missing around a part of the design, one sentence after the other; "" where nothing is. */
    public String gapText(EObject part) {
        return gaps(part).distinct().collect(Collectors.joining(" "));
    }

    private Stream<String> gaps(EObject part) {
        return switch (part) {
            case Aim aim -> say(aim.getServes().isEmpty(), Messages.aimWithoutQuestion);
            case Objective objective -> say(objective.getServes().isEmpty() && objective.getContributesTo().isEmpty(),
                    Messages.objectiveForNothing);
            case ResearchQuestion question -> found(question, "question-without-activity");
            case Activity activity -> Stream.concat(found(activity, "activity-without-instrument"),
                    say(lacksSources(activity), Messages.activityWithoutSource));
            case Instrument instrument -> Stream.concat(found(instrument, "activity-without-instrument"),
                    say(!isUsed(instrument), Messages.instrumentUnused));
            case SourceEntry source -> found(source, "source-without-participant");
            default -> Stream.empty();
        };
    }

    private static Stream<String> say(boolean gap, String sentence) {
        return gap ? Stream.of(sentence) : Stream.empty();
    }

    /** What is released of a design holds neither people nor prompts, so rules on those would find fault with every part. */
    private static Stream<String> found(EObject part, String rule) {
        return ReleasedFacts.of(part).isPresent() && !WITHIN_DESIGN.contains(rule) ? Stream.empty()
                : StudyFindings.of(part, rule).stream().map(Finding::message);
    }

    /** An activity that was done, and is of a kind that brings material, without any. */
    private boolean lacksSources(Activity activity) {
        boolean held = activity.getStatus() == ActivityStatus.DONE
                || activity.getSessions().stream().anyMatch(session -> session.getStatus() == SessionStatus.HELD);
        return held && activity.getStatus() != ActivityStatus.CANCELLED && !WITHOUT_SOURCES.contains(activity.getKind())
                && parts.sourcesOf(activity).isEmpty();
    }

    private static boolean isUsed(Instrument instrument) {
        return Parts.study(instrument).map(Study::getActivities).map(List::copyOf).orElse(List.of()).stream()
                .anyMatch(activity -> activity.getInstruments().contains(instrument)
                        || activity.getSessions().stream().anyMatch(held -> held.getInstruments().contains(instrument)));
    }
}
