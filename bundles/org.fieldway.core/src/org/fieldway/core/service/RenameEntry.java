/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.StudyPackage;

/** Gives an organisation, a service, a route, a change or a map another name. */
public final class RenameEntry extends ServiceChange {

    private final Named object;
    private final String name;

    public RenameEntry(EditingDomain domain, Named object, String name) {
        super(NLS.bind(Messages.rename, ModelNames.typeInSentence(object.eClass())), domain,
                object.eContainer() == null ? object : object.eContainer());
        this.object = object;
        this.name = name;
    }

    @Override
    public EObject subject() {
        return object;
    }

    @Override
    protected void plan() {
        set(object, StudyPackage.Literals.NAMED__NAME, name);
    }
}
