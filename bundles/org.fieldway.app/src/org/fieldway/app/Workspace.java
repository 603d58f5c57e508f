/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.app;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;

/** The folder where the workbench keeps its layout, recent studies and log; no study and nobody's words are in it. */
final class Workspace {

    private Workspace() {
    }

    /**
     * Takes the workspace for this process: the one given with {@code -data}, else {@code .fieldway/workspace} in the user's home.
     *
     * @throws FieldwayException if another Fieldway uses it, or it cannot be written
     */
    static void claim() throws FieldwayException {
        Location location = Platform.getInstanceLocation();
        try {
            boolean claimed = location.isSet() ? location.lock() : location.set(home(), true);
            if (!claimed) {
                throw new FieldwayException(NLS.bind(Messages.workspaceInUse, folder(location)));
            }
        } catch (IOException e) {
            throw new FieldwayException(NLS.bind(Messages.workspaceNotWritable, folder(location)), e);
        }
    }

    static void release() {
        Location location = Platform.getInstanceLocation();
        if (location != null && location.isSet()) {
            location.release();
        }
    }

    private static URL home() throws IOException {
        return Path.of(System.getProperty("user.home"), ".fieldway", "workspace").toUri().toURL();
    }

    private static String folder(Location location) throws FieldwayException {
        try {
            URL url = location.isSet() ? location.getURL() : home();
            return Path.of(url.getPath().replaceFirst("^/(?=[A-Za-z]:)", "")).toString();
        } catch (IOException e) {
            throw new FieldwayException(Messages.workspaceNowhere, e);
        }
    }
}
