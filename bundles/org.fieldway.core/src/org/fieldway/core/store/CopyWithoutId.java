/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.Collection;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.CopyCommand.Helper;
import org.eclipse.emf.edit.command.InitializeCopyCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

/** Copies what an object has, its id apart: a copy gets one of its own when it is put into a study. */
public final class CopyWithoutId extends InitializeCopyCommand {

    /** @param parameter as a domain gets it that is asked for an {@link InitializeCopyCommand} */
    public CopyWithoutId(EditingDomain domain, CommandParameter parameter) {
        super(domain, parameter.getEOwner(), (Helper) parameter.getValue());
    }

    @Override
    protected Collection<? extends EAttribute> getAttributesToCopy() {
        return super.getAttributesToCopy().stream().filter(attribute -> !attribute.isID()).toList();
    }
}
