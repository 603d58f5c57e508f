/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.codes;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.command.DeleteObjects;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.codes.Code;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.codes.CodesPackage;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.study.StudyPackage;
import org.fieldway.sirius.change.Changes;

/** What can be done with codes in the table. */
public final class CodeTools {

    /** Gives a code another name; one without letters is not taken. */
    public EObject callCode(Code code, String name) {
        if (name != null && !name.isBlank() && !name.strip().equals(code.getName())) {
            Changes.make(code, domain -> SetCommand.create(domain, code, StudyPackage.Literals.NAMED__NAME, name.strip()));
        }
        return code;
    }

    /** Adds a code at the end of a codebook or below another code. */
    public EObject addCode(EObject owner) {
        Code code = CodesFactory.eINSTANCE.createCode();
        code.setName(ModelNames.newOf(code.eClass()));
        var feature = owner instanceof Codebook ? CodesPackage.Literals.CODEBOOK__CODES : CodesPackage.Literals.CODE__CHILDREN;
        return Changes.make(owner, domain -> AddCommand.create(domain, owner, feature, code)).isPresent() ? code : owner;
    }

    /**
     * Whether a code can be deleted here: it is known that neither it nor a code below it is used. Deleting codings with
     * their code needs their files and belongs into the codebook's own view.
     */
    public boolean isDeletable(Code code) {
        return Counts.of(code).filter(counts -> !counts.codes().containsKey(code.getId())).isPresent()
                && code.getChildren().stream().allMatch(this::isDeletable);
    }

    /** Deletes a code that was never used. */
    public EObject deleteUnusedCode(Code code) {
        EObject owner = code.eContainer();
        if (isDeletable(code)) {
            OpenStudy.of(code).ifPresent(study -> {
                try {
                    Changes.execute(DeleteObjects.of(study, List.of(code)));
                } catch (FieldwayException e) {
                    // The index was read, and there is no coding to read.
                    throw new IllegalStateException(e.getMessage(), e);
                }
            });
        }
        return owner;
    }
}
