/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.command.PlannedChange;

/** A change of the landscape of services or of one of its maps. */
public abstract class ServiceChange extends PlannedChange {

    static final int LAST = -1;

    private final EObject place;

    /**
     * @param label what is done: a verb in lower case first, without the place
     * @param place where it is done: a map, or the landscape itself
     */
    ServiceChange(String label, EditingDomain domain, EObject place) {
        super(label, domain);
        this.place = place;
    }

    /** The map on which the change is made, or the landscape of services. */
    public final EObject place() {
        return place;
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
