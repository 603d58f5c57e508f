/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.Command;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.tools.api.command.DCommand;

/** The words of a step for people. Sirius names a step by the key of its tool's name, and hides some names in commands around them. */
final class StepNames {

    private static final String SPECIFICATION = "org.fieldway.sirius";

    private StepNames() {
    }

    /** The name of a command in words; its own label where that is no key. */
    static String of(Command command) {
        boolean hidden = command instanceof IAdaptable around && around.getAdapter(DCommand.class) != null;
        return of(hidden ? ((IAdaptable) command).getAdapter(DCommand.class).getLabel() : command.getLabel());
    }

    /** What a label says, looked up where it is a key such as {@code %services.draw.funds}. */
    static String of(String label) {
        return MessageTranslator.INSTANCE.getMessage(Platform.getBundle(SPECIFICATION), label);
    }
}
