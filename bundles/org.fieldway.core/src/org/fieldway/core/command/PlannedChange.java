/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.command;

import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A change of one part of a study. It is planned when it is first asked whether it can be made; a change that would change
 * nothing, or whose file may not be written, cannot be made.
 */
public abstract class PlannedChange extends CompoundCommand {

    /** Where the change is made. */
    protected final EditingDomain domain;

    /** @param label what is done: a verb in lower case first, without the place */
    protected PlannedChange(String label, EditingDomain domain) {
        super(label);
        this.domain = domain;
    }

    /** The object that changes; undo shows it, or the place of the change where it is not there any more. */
    public abstract EObject subject();

    /** Appends the steps; those that would change nothing are left out by the methods of the kinds of change. */
    protected abstract void plan();

    @Override
    protected final boolean prepare() {
        plan();
        return super.prepare();
    }

    /** Appends a step that gives a feature another value, where it has not got that value yet. */
    protected final void set(EObject object, EStructuralFeature feature, Object value) {
        if (!Objects.equals(object.eGet(feature), value)) {
            append(SetCommand.create(domain, object, feature, value));
        }
    }
}
