/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.extension;

import java.util.function.Consumer;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;

/** Loads contributed classes by one class loader and keeps nothing on disk. */
final class LoaderStrategy extends RegistryStrategy {

    private final ClassLoader loader;
    private final Consumer<String> problems;

    LoaderStrategy(ClassLoader loader, Consumer<String> problems) {
        super(null, null);
        this.loader = loader;
        this.problems = problems;
    }

    @Override
    public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
            throws CoreException {
        try {
            return Class.forName(className, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new CoreException(Status.error(contributor.getActualName() + ": " + className, cause));
        }
    }

    /** Of what the registry says, only what is about our own files arrives here. */
    @Override
    public void log(IStatus status) {
        for (IStatus child : status.isMultiStatus() ? status.getChildren() : new IStatus[] {status}) {
            problems.accept(child.getMessage());
        }
    }
}
