/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.impl.TransactionalEditingDomainImpl;
import org.fieldway.core.store.CopyWithoutId;
import org.fieldway.model.edit.ModelAdapters;

/** The transactional domain of a study: copies come without an id, and what is read-only refuses commands, as in the default edition. */
final class StudyEditingDomain extends TransactionalEditingDomainImpl {

    private final StudyResources resources;

    private StudyEditingDomain(StudyCommandStack stack, StudyResources resources) {
        super(adapters(), stack, resources);
        this.resources = resources;
    }

    static StudyEditingDomain create(StudyCommandStack stack, StudyResources resources) {
        StudyEditingDomain domain = new StudyEditingDomain(stack, resources);
        ((FactoryImpl) TransactionalEditingDomain.Factory.INSTANCE).mapResourceSet(domain);
        return domain;
    }

    private static ComposedAdapterFactory adapters() {
        ComposedAdapterFactory all = new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE);
        all.insertAdapterFactory(ModelAdapters.createFactory());
        return all;
    }

    /** True while something is being changed, undone or redone. */
    boolean isChanging() {
        Transaction active = getActiveTransaction();
        return active != null && !active.isReadOnly();
    }

    @Override
    public boolean isReadOnly(Resource resource) {
        return resource != null && resources.isReadOnly(resource);
    }

    @Override
    public Command createCommand(Class<? extends Command> kind, CommandParameter parameter) {
        return kind == InitializeCopyCommand.class ? new CopyWithoutId(this, parameter) : super.createCommand(kind, parameter);
    }
}
