/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.Lane;
import org.fieldway.model.journey.MapRule;
import org.fieldway.model.journey.Stage;

/** The rules of a map while they are edited: copies, which take the place of the map's own in one step. */
final class RuleEdits {

    private final Map<EObject, List<MapRule>> rules = new LinkedHashMap<>();

    RuleEdits(JourneyMap map) {
        map.getStages().forEach(stage -> rules.put(stage, new ArrayList<>(EcoreUtil.copyAll(stage.getRules()))));
        map.getLanes().forEach(lane -> rules.put(lane, new ArrayList<>(EcoreUtil.copyAll(lane.getRules()))));
    }

    /** Stages, then lanes. */
    List<EObject> owners() {
        return List.copyOf(rules.keySet());
    }

    List<MapRule> of(EObject owner) {
        return rules.get(owner);
    }

    MapRule add(EObject owner) {
        MapRule rule = owner instanceof Stage ? JourneyFactory.eINSTANCE.createStageRule()
                : JourneyFactory.eINSTANCE.createLaneRule();
        rules.get(owner).add(rule);
        return rule;
    }

    void remove(MapRule rule) {
        rules.values().forEach(own -> own.remove(rule));
    }

    /** Puts the edited rules where they belong; cannot be executed where nothing was edited. */
    CompoundCommand command(EditingDomain domain) {
        CompoundCommand all = new CompoundCommand(Messages.editRules);
        rules.forEach((owner, edited) -> {
            EReference feature = owner instanceof Lane ? JourneyPackage.Literals.LANE__RULES
                    : JourneyPackage.Literals.STAGE__RULES;
            List<?> present = List.copyOf((List<?>) owner.eGet(feature));
            if (!isSame(present, edited)) {
                if (!present.isEmpty()) {
                    all.append(RemoveCommand.create(domain, owner, feature, present));
                }
                if (!edited.isEmpty()) {
                    all.append(AddCommand.create(domain, owner, feature, edited));
                }
            }
        });
        return all;
    }

    /** Ids do not count: copies have their own. */
    private static boolean isSame(List<?> present, List<MapRule> edited) {
        if (present.size() != edited.size()) {
            return false;
        }
        for (int at = 0; at < edited.size(); at++) {
            if (!new SameRule().equals((EObject) present.get(at), edited.get(at))) {
                return false;
            }
        }
        return true;
    }

    private static final class SameRule extends EcoreUtil.EqualityHelper {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean haveEqualAttribute(EObject one, EObject other, EAttribute attribute) {
            return attribute.isID() || super.haveEqualAttribute(one, other, attribute);
        }
    }
}
