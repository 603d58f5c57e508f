/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.files.StudyNames;
import org.fieldway.core.store.xml.Identities;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.sources.Source;
import org.fieldway.model.study.Root;

/**
 * Reads the files of sources as they are on the disk, beside the open study and on any thread. What comes out belongs to
 * nobody: it is not part of the study, and its references to the core are addresses that must not be resolved.
 */
public final class SourceFiles {

    private final CountingFiles reader;
    private final StudyAddresses addresses;

    SourceFiles(CountingFiles reader, StudyAddresses addresses) {
        this.reader = reader;
        this.addresses = addresses;
    }

    /**
     * @param source id of the source's entry
     * @param title how the source is called, for messages
     * @throws FieldwayException where its file is missing or broken
     */
    public Source source(UUID source, String title) throws FieldwayException {
        String name = Layout.source(source);
        try {
            return read(name, Source.class);
        } catch (NoSuchFileException e) {
            throw new FieldwayException(NLS.bind(Messages.noSource, name, title));
        } catch (IOException e) {
            throw IoProblems.explain(name, e);
        }
    }

    /** @return names of the coding files of a source that are on the disk */
    public List<String> codings(UUID source) throws FieldwayException {
        String folder = Layout.sourceFolder(source);
        List<String> names = new ArrayList<>();
        try {
            for (String part : reader.list(folder)) {
                if (Layout.isCodings(part)) {
                    names.add(StudyNames.in(folder, part));
                }
            }
        } catch (IOException e) {
            throw IoProblems.explain(folder, e);
        }
        return names;
    }

    /**
     * @param name as {@link #codings(UUID)} gives it
     * @throws FieldwayException where the file is broken
     */
    public CodingFile codings(String name) throws FieldwayException {
        try {
            return read(name, CodingFile.class);
        } catch (IOException e) {
            throw IoProblems.explain(name, e);
        }
    }

    /**
     * @param source id of the source's entry
     * @param title how the source is called, for messages
     * @throws FieldwayException where the source has no text, or its file is not UTF-8
     */
    public String text(UUID source, String title) throws FieldwayException {
        return text(reader, source, title);
    }

    static String text(CountingFiles reader, UUID source, String title) throws FieldwayException {
        String name = Layout.text(source);
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(reader.read(name))).toString();
        } catch (NoSuchFileException e) {
            throw new FieldwayException(NLS.bind(Messages.noText, title));
        } catch (CharacterCodingException e) {
            throw new FieldwayException(NLS.bind(Messages.textNotUtf8, name));
        } catch (IOException e) {
            throw IoProblems.explain(name, e);
        }
    }

    private <T extends Root> T read(String name, Class<T> kind) throws IOException {
        ResourceSet alone = new ResourceSetImpl();
        StudyAddresses own = addresses.beside(alone, Identities.ofNobody(), reader::read);
        StudyResource resource = (StudyResource) alone.createResource(own.uri(name));
        resource.load(Map.of());
        return resource.root(kind);
    }
}
