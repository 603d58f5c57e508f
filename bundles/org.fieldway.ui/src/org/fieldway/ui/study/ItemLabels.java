/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.util.List;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.swt.graphics.Image;
import org.fieldway.ui.image.Icons;

/**
 * Labels, icons and properties as the model's item providers give them, in the workbench's own kinds of objects.
 *
 * @param factory finds the item provider of an object
 */
public record ItemLabels(AdapterFactory factory) {

    static ItemLabels of(EditingDomain domain) {
        return new ItemLabels(((AdapterFactoryEditingDomain) domain).getAdapterFactory());
    }

    public String text(EObject object) {
        return factory.adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider labels ? labels.getText(object) : "";
    }

    /** The icon; nobody disposes of it. */
    public Image image(EObject object) {
        return factory.adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider labels
                ? Icons.at(labels.getImage(object)) : Icons.at(null);
    }

    /** The properties that a person may see, in the model's order. */
    public List<IItemPropertyDescriptor> properties(EObject object) {
        return factory.adapt(object, IItemPropertySource.class) instanceof IItemPropertySource source
                ? source.getPropertyDescriptors(object) : List.of();
    }
}
