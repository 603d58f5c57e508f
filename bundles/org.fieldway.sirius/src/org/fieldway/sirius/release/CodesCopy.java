/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.release.ReleasedCodes;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.study.Participant;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;

/** The released table of codes by participant as a codebook and a study; what its cells say stands in their facts. */
public final class CodesCopy {

    private CodesCopy() { }

    /** The roots of the copy: the codebook, and a study with the columns as its participants. */
    public static List<EObject> of(ReleasedCodes released) {
        Codebook codebook = Copies.with(released.id(), CodesFactory.eINSTANCE.createCodebook());
        Map<String, Code> codes = new HashMap<>();
        for (ReleasedCodes.Row row : released.rows()) {
            Code copy = Copies.with(row.codeId(), CodesFactory.eINSTANCE.createCode());
            copy.setName(row.name());
            copy.setColour(Copies.text(row.colour()));
            Code parent = codes.get(row.parentId());
            (parent == null ? codebook.getCodes() : parent.getChildren()).add(copy);
            codes.put(row.codeId(), copy);
        }
        Study study = StudyFactory.eINSTANCE.createStudy();
        study.setTitle(released.title());
        for (ReleasedCodes.Column column : released.columns()) {
            Participant copy = Copies.with(column.id(), StudyFactory.eINSTANCE.createParticipant());
            copy.setName(column.name());
            study.getParticipants().add(copy);
        }
        ReleasedFacts.on(codebook).codes(released);
        ReleasedFacts.on(study).codes(released);
        return List.of(codebook, study);
    }
}
