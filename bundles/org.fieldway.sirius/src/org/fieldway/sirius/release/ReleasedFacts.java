/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.release;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.ReleasedCodes;

/**
 * What a release says of objects beyond what the model can hold: how much stands behind a card, and the figures of the table of
 * codes. Stands on the root of a copy; services ask here before they look at a study.
 */
public final class ReleasedFacts extends AdapterImpl {

    private final Map<String, Grounds> grounds = new HashMap<>();
    private ReleasedCodes codes;

    /** The facts of the copy that an object belongs to; empty for an object of a study. */
    public static Optional<ReleasedFacts> of(EObject object) {
        EObject root = object == null ? null : EcoreUtil.getRootContainer(object);
        return root == null ? Optional.empty() : root.eAdapters().stream()
                .filter(ReleasedFacts.class::isInstance).map(ReleasedFacts.class::cast).findFirst();
    }

    static ReleasedFacts on(EObject root) {
        ReleasedFacts facts = new ReleasedFacts();
        root.eAdapters().add(facts);
        return facts;
    }

    ReleasedFacts grounds(String id, Grounds behind) {
        grounds.put(id, behind);
        return this;
    }

    ReleasedFacts codes(ReleasedCodes table) {
        codes = table;
        return this;
    }

    /** How much stands behind a card or a relation, as far as the audience may know. */
    public Grounds grounds(EObject object) {
        return grounds.getOrDefault(EcoreUtil.getID(object), Grounds.NONE);
    }

    /** What stands in a cell of the table of codes; "" where it is empty. */
    public String cell(EObject code, EObject column) {
        return codes == null ? "" : codes.cell(EcoreUtil.getID(code), EcoreUtil.getID(column));
    }
}
