/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.URIConverter;
import org.eclipse.emf.ecore.resource.impl.ExtensibleURIConverterImpl;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.fieldway.core.store.files.StudyNames;

/** The only way to a file: names inside the study's folder, for reading. Everything else is refused, unopened. */
public final class StudyUriHandler extends URIHandlerImpl {

    /** Reads a file of the study. */
    @FunctionalInterface
    public interface FileReader {
        /** @return the whole content */
        byte[] read(String name) throws IOException;
    }

    private final References references;
    private final FileReader files;

    private StudyUriHandler(References references, FileReader files) {
        this.references = references;
        this.files = files;
    }

    /** @return a converter that knows nothing but the files of one study */
    public static URIConverter converter(References references, FileReader files) {
        return new ExtensibleURIConverterImpl(List.of(new StudyUriHandler(references, files)), List.of());
    }

    @Override
    public boolean canHandle(URI uri) {
        return true;
    }

    @Override
    public InputStream createInputStream(URI uri, Map<?, ?> options) throws IOException {
        String name = references.name(uri).filter(StudyNames::isInside)
                .orElseThrow(() -> BrokenFileException.saying(Messages.outside));
        return new ByteArrayInputStream(files.read(name));
    }

    @Override
    public OutputStream createOutputStream(URI uri, Map<?, ?> options) throws IOException {
        throw new IOException(Messages.writesOnlyBySaving);
    }

    @Override
    public void delete(URI uri, Map<?, ?> options) throws IOException {
        throw new IOException(Messages.writesOnlyBySaving);
    }

    @Override
    public boolean exists(URI uri, Map<?, ?> options) {
        return false;
    }

    @Override
    public Map<String, ?> contentDescription(URI uri, Map<?, ?> options) {
        return Map.of();
    }

    @Override
    public Map<String, ?> getAttributes(URI uri, Map<?, ?> options) {
        return Map.of();
    }

    @Override
    public void setAttributes(URI uri, Map<String, ?> attributes, Map<?, ?> options) throws IOException {
        throw new IOException(Messages.writesOnlyBySaving);
    }
}
