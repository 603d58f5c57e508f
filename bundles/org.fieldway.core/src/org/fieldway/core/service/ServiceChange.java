/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A change of the landscape of services or of one of its maps. It is planned when it is first asked whether it can be
 * made; a change that would change nothing, or whose file may not be written, cannot be made.
 */
public abstract class ServiceChange extends CompoundCommand {

    static final int LAST = -1;

    final EditingDomain domain;
    private final EObject place;

    /**
     * @param label what is done: a verb in lower case first, without the place
     * @param place where it is done: a map, or the landscape itself
     */
    ServiceChange(String label, EditingDomain domain, EObject place) {
        super(label);
        this.domain = domain;
        this.place = place;
    }

    /** The object that changes; undo shows it, or the place where it is not there any more. */
    public abstract EObject subject();

    /** The map on which the change is made, or the landscape of services. */
    public final EObject place() {
        return place;
    }

    /** Appends the steps; those that would change nothing are left out by the methods of this class. */
    abstract void plan();

    @Override
    protected final boolean prepare() {
        plan();
        return super.prepare();
    }

    final void set(EObject object, EStructuralFeature feature, Object value) {
        if (!Objects.equals(object.eGet(feature), value)) {
            append(SetCommand.create(domain, object, feature, value));
        }
    }

    /** Makes a list hold exactly these values. */
    final void setAll(EObject object, EStructuralFeature feature, Collection<?> values) {
        List<?> wanted = values.stream().distinct().toList();
        if (!wanted.equals(object.eGet(feature))) {
            append(SetCommand.create(domain, object, feature, wanted));
        }
    }

    final void add(EObject owner, EStructuralFeature list, Object element, int index) {
        append(AddCommand.create(domain, owner, list, element, index));
    }

    final void addAll(EObject owner, EStructuralFeature list, Collection<?> elements) {
        List<?> present = (List<?>) owner.eGet(list);
        List<?> missing = elements.stream().distinct().filter(element -> !present.contains(element)).toList();
        if (!missing.isEmpty()) {
            append(AddCommand.create(domain, owner, list, missing));
        }
    }

    final void removeAll(EObject owner, EStructuralFeature list, Collection<?> elements) {
        List<?> present = (List<?>) owner.eGet(list);
        List<?> there = elements.stream().distinct().filter(present::contains).toList();
        if (!there.isEmpty()) {
            append(RemoveCommand.create(domain, owner, list, there));
        }
    }
}
