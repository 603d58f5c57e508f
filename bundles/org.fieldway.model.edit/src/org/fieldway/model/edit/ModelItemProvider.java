/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit;

import java.util.Collection;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.CreateChildCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.fieldway.model.edit.labels.Labels;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.journey.Card;

/** The superclass of all generated item providers: labels and the words of menus come from one place. */
public class ModelItemProvider extends ItemProviderAdapter
        implements IEditingDomainItemProvider, IStructuredItemContentProvider, ITreeItemContentProvider,
        IItemLabelProvider, IItemPropertySource {

    /** Constructed by the generated factories only. */
    public ModelItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public String getText(Object object) {
        return Labels.of((EObject) object);
    }

    /** "New stage". */
    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof EObject object
                ? ModelNames.newOf(object.eClass())
                : super.getCreateChildText(owner, feature, child, selection);
    }

    /** What a stage is. */
    @Override
    public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
        return child instanceof EObject object
                ? ModelNames.description(object.eClass())
                : super.getCreateChildDescription(owner, feature, child, selection);
    }

    @Override
    public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
        return getCreateChildDescription(owner, feature, child, selection);
    }

    /** The icon of what is made. */
    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        IItemLabelProvider labels = (IItemLabelProvider) getRootAdapterFactory().adapt(child, IItemLabelProvider.class);
        return labels == null ? super.getCreateChildImage(owner, feature, child, selection) : labels.getImage(child);
    }

    /** EMF puts its own "New" before the text of the menu, which has one already. */
    @Override
    protected Command createCreateChildCommand(EditingDomain domain, EObject owner, EStructuralFeature feature,
            Object value, int index, Collection<?> collection) {
        Command command = super.createCreateChildCommand(domain, owner, feature, value, index, collection);
        if (command instanceof CreateChildCommand create) {
            create.setLabel(create.getText());
        }
        return command;
    }

    /** Whoever changes a drafted card by hand is remembered for it. */
    @Override
    protected Command createSetCommand(EditingDomain domain, EObject owner, EStructuralFeature feature, Object value,
            int index) {
        Command command = super.createSetCommand(domain, owner, feature, value, index);
        return owner instanceof Card card ? EditedCards.noting(domain, card, feature, command) : command;
    }

    @Override
    protected ItemPropertyDescriptor createItemPropertyDescriptor(AdapterFactory factory, ResourceLocator texts,
            String name, String description, EStructuralFeature feature, boolean settable, boolean multiLine,
            boolean sortChoices, Object image, String category, String[] filters, Object editorFactory) {
        return new ModelPropertyDescriptor(factory, texts, name, description, feature, settable, multiLine,
                sortChoices, image, category, filters, editorFactory);
    }
}
