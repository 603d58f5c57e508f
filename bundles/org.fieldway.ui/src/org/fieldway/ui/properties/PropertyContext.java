/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.properties;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.osgi.util.NLS;
import org.fieldway.ui.study.StudySession;
import org.fieldway.model.edit.labels.ModelNames;

/**
 * One property of one object: what a field needs to show and change it.
 *
 * @param descriptor the model's words for the property, and what may be chosen for it
 */
record PropertyContext(StudySession session, EObject object, IItemPropertyDescriptor descriptor, EStructuralFeature feature) {

    String label() {
        return descriptor.getDisplayName(object);
    }

    String explanation() {
        return descriptor.getDescription(object);
    }

    Object value() {
        return object.eGet(feature);
    }

    boolean isReadOnly() {
        return !descriptor.canSetProperty(object) || session.isReadOnly(object);
    }

    /** What undo calls a change of it: “change definition of code”. */
    String doing() {
        String field = label();
        String inSentence = field.isEmpty() ? field : Character.toLowerCase(field.charAt(0)) + field.substring(1);
        return NLS.bind(Messages.doChange, inSentence, ModelNames.typeInSentence(object.eClass()));
    }

    void set(Object value) {
        session.set(doing(), object, feature, value);
    }

    /** As {@link #set} while the text is typed. */
    void type(Object value) {
        if (!Objects.equals(value(), value)) {
            session.type(doing(), object, feature, value);
        }
    }

    /** What may be chosen, in the order of the labels where they are objects and in the model's order where they are words of a list. */
    List<Object> choices() {
        Collection<?> choices = descriptor.getChoiceOfValues(object);
        return choices == null ? List.of() : choices.stream().filter(Objects::nonNull).<Object>map(choice -> choice).toList();
    }

    String labelOf(Object value) {
        return value == null ? "" : descriptor.getLabelProvider(object).getText(value);
    }
}
