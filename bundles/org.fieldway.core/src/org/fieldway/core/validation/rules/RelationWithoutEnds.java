/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import org.fieldway.core.validation.Checked;
import org.fieldway.core.validation.Findings;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.service.Relation;

/** A relation that lacks one of its ends, or leads from something to itself. */
public final class RelationWithoutEnds extends OwnRule {

    public RelationWithoutEnds() {
        super("relation-without-ends", Severity.ERROR);
    }

    @Override
    public void check(Checked study, Findings findings) {
        for (Relation relation : study.services().getRelations()) {
            if (relation.getFrom() == null || relation.getTo() == null) {
                String known = name(relation.getFrom() == null ? relation.getTo() : relation.getFrom());
                boolean both = relation.getFrom() == null && relation.getTo() == null;
                findings.add(relation, both ? say("both") : say("one", known));
            } else if (relation.getFrom() == relation.getTo()) {
                findings.add(relation, say("self", name(relation.getFrom())));
            }
        }
    }
}
