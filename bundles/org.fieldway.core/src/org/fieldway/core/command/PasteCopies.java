/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.command;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Iterator;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.study.Identified;

/**
 * Pastes copies of objects, of this study or of another. Copies get ids of their own; references among what is copied
 * lead to the copies, references within the study stay, and references to another study are left out. Lanes of another
 * study bring the kinds that its team made up for them.
 */
public final class PasteCopies {

    private PasteCopies() {
    }

    /**
     * @param owner into which the copies go
     * @param feature of the owner that holds them
     * @return the command, not yet executed; each execution of a command made anew pastes other copies
     */
    public static Command of(OpenStudy study, EObject owner, EStructuralFeature feature,
            Collection<? extends EObject> objects) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> copies = new ArrayList<>(copier.copyAll(objects));
        copier.copyReferences();
        for (EObject copy : copies) {
            prepare(study, copy, copies);
            copy.eAllContents().forEachRemaining(inside -> prepare(study, inside, copies));
        }
        CompoundCommand all = new CompoundCommand(Messages.paste);
        LaneKindsTaken.along(study, objects).forEach(all::append);
        all.append(AddCommand.create(study.domain(), owner, feature, copies));
        return all;
    }

    private static void prepare(OpenStudy study, EObject copy, Collection<EObject> copies) {
        if (copy instanceof Identified identified) {
            identified.setId(null);
        }
        for (EReference reference : copy.eClass().getEAllReferences()) {
            boolean ordinary = !reference.isContainment() && !reference.isContainer() && !reference.isDerived()
                    && reference.isChangeable();
            if (ordinary && reference.isMany()) {
                Iterator<?> targets = ((List<?>) copy.eGet(reference)).iterator();
                List<Object> foreign = new ArrayList<>();
                targets.forEachRemaining(target -> addIfForeign(study, (EObject) target, copies, foreign));
                ((List<?>) copy.eGet(reference)).removeAll(foreign);
            } else if (ordinary && copy.eGet(reference) instanceof EObject target
                    && isForeign(study, target, copies)) {
                copy.eUnset(reference);
            }
        }
    }

    private static void addIfForeign(OpenStudy study, EObject target, Collection<EObject> copies,
            List<Object> foreign) {
        if (isForeign(study, target, copies)) {
            foreign.add(target);
        }
    }

    private static boolean isForeign(OpenStudy study, EObject target, Collection<EObject> copies) {
        boolean ours = target.eResource() != null
                && target.eResource().getResourceSet() == study.domain().getResourceSet();
        return !ours && !EcoreUtil.isAncestor(copies, target);
    }
}
