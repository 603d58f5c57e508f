/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;

/** Gives the file of diagrams as it was when the study was opened, so that nothing is read twice or from another moment. */
final class DiagramBytes extends URIHandlerImpl {

    private final URI address;
    private final byte[] content;

    DiagramBytes(URI address, byte[] content) {
        this.address = address;
        this.content = content;
    }

    @Override
    public boolean canHandle(URI uri) {
        return uri.equals(address);
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) {
        return new ByteArrayInputStream(content);
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return true;
    }

    @Override
    public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
        return Map.of();
    }
}
