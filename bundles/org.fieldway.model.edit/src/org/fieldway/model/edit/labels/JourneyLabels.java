/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit.labels;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.CardLink;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.journey.StageLink;

/** Labels of journey maps. */
final class JourneyLabels {
    private JourneyLabels() {
    }

    static String of(EObject object) {
        return switch (object) {
            case Lane lane -> Texts.first(lane.getName(), Texts.words(lane.getKind()));
            case Card card -> Texts.first(card.getText(), card.getFeelingWord());
            case StageLink link -> stageLink(link);
            case CardLink link -> link.getFrom() == null || link.getTo() == null ? Texts.first(link.getLabel())
                    : Labels.of(link.getFrom()) + " " + ModelNames.literalInSentence(link.getKind()) + " "
                            + Labels.of(link.getTo());
            case MapCheck check -> check.getCheckedOn() == null ? ModelNames.type(check.eClass())
                    : Texts.bind("label_checked_on", Texts.day(check.getCheckedOn()));
            case MapRule rule -> rule(rule);
            case AttributeCondition condition -> condition(condition);
            default -> null;
        };
    }

    /** "First visit leads to Joining in", or "First visit leaves". */
    private static String stageLink(StageLink link) {
        if (link.getFrom() == null) {
            return Texts.first(link.getLabel());
        }
        return Texts.join(" ", Labels.of(link.getFrom()), ModelNames.literalInSentence(link.getKind()),
                Labels.of(link.getTo()));
    }

    private static String rule(MapRule rule) {
        String what = Texts.first(Texts.join(", ", Texts.labels(", ", rule.getCodes()), Texts.labels(", ", rule.getCodeSets())));
        return Texts.join(": ", ModelNames.type(rule.eClass()), what);
    }

    private static String condition(AttributeCondition condition) {
        if (condition.getDefinition() == null) {
            return null;
        }
        return Texts.join(" ", Labels.of(condition.getDefinition()), ModelNames.literalInSentence(condition.getComparison()),
                Texts.first(Labels.of(condition.getChoice()), condition.getValue()));
    }
}
