/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.fieldway.core.store.Companion;
import org.fieldway.core.store.OpenStudy;

/** The file of a study's diagrams and tables, saved with the study; without a diagram there is no file. */
final class DiagramFile implements Companion {

    static final String NAME = "views/representations.aird";

    private static final Map<Object, Object> OPTIONS = Map.of(XMLResource.OPTION_ENCODING, "UTF-8", Resource.OPTION_LINE_DELIMITER, "\n",
            XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);

    private final DiagramSession session;

    DiagramFile(DiagramSession session) {
        this.session = session;
    }

    static URI address(OpenStudy study) {
        return URI.createURI(NAME).resolve(study.study().eResource().getURI());
    }

    @Override
    public String name() {
        return NAME;
    }

    private Resource resource() {
        return session.getSessionResource();
    }

    @Override
    public boolean isModified() {
        return resource() != null && resource().isModified();
    }

    @Override
    public void setModified(boolean modified) {
        if (resource() != null) {
            resource().setModified(modified);
        }
    }

    @Override
    public Optional<byte[]> toBytes() throws IOException {
        if (DialectManager.INSTANCE.getAllRepresentationDescriptors(session).isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        resource().save(bytes, OPTIONS);
        return Optional.of(bytes.toByteArray());
    }
}
