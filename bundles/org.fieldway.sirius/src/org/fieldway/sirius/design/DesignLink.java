/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.design;

import java.util.Collection;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.fieldway.model.study.Activity;
import org.fieldway.model.study.Aim;
import org.fieldway.model.study.Instrument;
import org.fieldway.model.study.Objective;
import org.fieldway.model.study.ResearchQuestion;
import org.fieldway.model.study.StudyPackage;

/** The lines of a study design map, each by the reference of the model that it draws. */
enum DesignLink {

    AIM_SERVES(Aim.class, StudyPackage.Literals.AIM__SERVES, ResearchQuestion.class),
    OBJECTIVE_SERVES(Objective.class, StudyPackage.Literals.OBJECTIVE__SERVES, ResearchQuestion.class),
    OBJECTIVE_CONTRIBUTES(Objective.class, StudyPackage.Literals.OBJECTIVE__CONTRIBUTES_TO, Aim.class),
    INFORMED_BY(ResearchQuestion.class, StudyPackage.Literals.RESEARCH_QUESTION__INFORMED_BY, Activity.class),
    USES(Activity.class, StudyPackage.Literals.ACTIVITY__INSTRUMENTS, Instrument.class);

    private final Class<? extends EObject> from;
    private final EReference feature;
    private final Class<? extends EObject> to;

    DesignLink(Class<? extends EObject> from, EReference feature, Class<? extends EObject> to) {
        this.from = from;
        this.feature = feature;
        this.to = to;
    }

    /** The line that leads from such a part to such a part; empty where there is none. */
    static Optional<DesignLink> between(EObject from, EObject to) {
        for (DesignLink link : values()) {
            if (link.from.isInstance(from) && link.to.isInstance(to)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    EReference feature() {
        return feature;
    }

    boolean isThere(EObject source, EObject target) {
        return ((Collection<?>) source.eGet(feature)).contains(target);
    }
}
