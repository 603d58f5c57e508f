/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.study.Named;

/**
 * How a rule is named to people.
 *
 * @param place the name of its stage or lane
 * @param stage true for the rule of a stage
 * @param what the codes and conditions that it names; "" where it names none
 */
public record RuleName(String place, boolean stage, String what) {

    private static final int CODES_TOLD = 3;

    static RuleName of(MapRule rule, String place, boolean stage) {
        List<String> names = new ArrayList<>();
        rule.getCodes().stream().map(Named::getName).forEach(names::add);
        rule.getCodeSets().stream().map(Named::getName).forEach(names::add);
        rule.getConditions().stream().map(AttributeCondition::getDefinition)
                .forEach(each -> names.add(each == null ? null : each.getName()));
        names.removeIf(name -> name == null || name.isBlank());
        int more = names.size() - CODES_TOLD;
        String first = String.join(", ", names.subList(0, Math.min(CODES_TOLD, names.size())));
        return new RuleName(place, stage, more > 0 ? NLS.bind(Messages.andMore, first, more) : first);
    }

    /** Such as: the rule of the lane “Touchpoints” (Being welcomed). */
    public String sentencePart() {
        String of = NLS.bind(stage ? Messages.ruleOfStage : Messages.ruleOfLane, place);
        return what.isEmpty() ? NLS.bind(Messages.ruleWithoutCodes, of) : NLS.bind(Messages.ruleWithCodes, of, what);
    }
}
