/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit;

import java.util.Collection;
import java.util.Set;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.JourneyPackage;

/** A property that bears the name which its field has for this kind of object, and offers only sensible choices. */
final class ModelPropertyDescriptor extends ItemPropertyDescriptor {
    /** What belongs to one map and is never chosen from another. */
    private static final Set<EClass> OF_ONE_MAP = Set.of(
            JourneyPackage.Literals.STAGE, JourneyPackage.Literals.LANE, JourneyPackage.Literals.CARD);

    ModelPropertyDescriptor(AdapterFactory factory, ResourceLocator texts, String name, String description,
            EStructuralFeature feature, boolean settable, boolean multiLine, boolean sortChoices, Object image,
            String category, String[] filters, Object editorFactory) {
        super(factory, texts, name, description, feature, settable, multiLine, sortChoices, image, category, filters,
                editorFactory);
    }

    @Override
    public String getDisplayName(Object object) {
        return ModelNames.feature(((EObject) object).eClass(), feature);
    }

    /** All objects that fit, without the object itself, and without parts of other maps. */
    @Override
    public Collection<?> getChoiceOfValues(Object object) {
        Collection<?> choices = super.getChoiceOfValues(object);
        if (choices != null && feature instanceof EReference reference) {
            EObject owner = (EObject) object;
            choices.removeIf(choice -> choice == owner || isElsewhere(owner, reference, choice));
        }
        return choices;
    }

    private static boolean isElsewhere(EObject owner, EReference reference, Object choice) {
        return choice instanceof EObject other && OF_ONE_MAP.contains(reference.getEReferenceType())
                && other.eContainer() != owner.eContainer();
    }
}
