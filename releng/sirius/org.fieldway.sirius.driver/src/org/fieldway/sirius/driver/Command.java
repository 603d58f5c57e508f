/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver;

import java.io.IOException;
import org.eclipse.core.runtime.CoreException;

/** What one word of the script language does. */
@FunctionalInterface
public interface Command {

    /**
     * Does what the line says.
     *
     * @return what is to be written behind the line, or null
     * @throws Failure if something that the line names or expects is not there
     */
    String run(Arguments arguments) throws CoreException, IOException, InterruptedException;
}
