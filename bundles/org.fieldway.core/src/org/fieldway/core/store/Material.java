/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.files.StudyNames;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.codes.MemoFile;
import org.fieldway.model.sources.Source;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.Root;
import org.fieldway.model.study.SourceEntry;

/** Sources, codings and memos: loaded when asked for, and kept loaded then. */
final class Material {

    private final StudyParts parts;
    private final NoticeBoard notices;

    Material(StudyParts parts, NoticeBoard notices) {
        this.parts = parts;
        this.notices = notices;
    }

    Source source(SourceEntry entry) throws FieldwayException {
        String name = Layout.source(entry.getId());
        try {
            return load(name, Source.class);
        } catch (NoSuchFileException e) {
            throw new FieldwayException(NLS.bind(Messages.noSource, name, entry.getName()));
        } catch (IOException e) {
            throw IoProblems.explain(name, e);
        }
    }

    List<CodingFile> codingFiles(SourceEntry entry) throws FieldwayException {
        List<CodingFile> found = new ArrayList<>();
        for (String name : codingNames(entry.getId())) {
            StudyResource resource = parts.loaded(name);
            if (resource == null || !resource.getContents().isEmpty()) {
                found.add(loadOrExplain(name, CodingFile.class));
            }
        }
        return found;
    }

    /** Names of the coding files on the disk and of new ones. */
    List<String> codingNames(UUID source) throws FieldwayException {
        String folder = Layout.sourceFolder(source);
        List<String> names = new SourceFiles(parts.reader(), parts.addresses()).codings(source);
        for (StudyResource resource : parts.addresses().inFolder(folder)) {
            if (Layout.isCodings(StudyNames.lastPart(resource.name())) && !names.contains(resource.name())) {
                names.add(resource.name());
            }
        }
        return names;
    }

    CodingFile codingFile(SourceEntry entry, Researcher coder) throws FieldwayException {
        Source source = source(entry);
        return loadOrStart(Layout.codings(entry.getId(), coder.getId()), CodingFile.class, () -> {
            CodingFile file = CodesFactory.eINSTANCE.createCodingFile();
            file.setCoder(coder);
            file.setSourceId(entry.getId());
            file.setTextHash(source.getTextHash());
            return file;
        });
    }

    MemoFile memos(Researcher author) throws FieldwayException {
        return loadOrStart(Layout.memos(author.getId()), MemoFile.class, () -> {
            MemoFile file = CodesFactory.eINSTANCE.createMemoFile();
            file.setAuthor(author);
            return file;
        });
    }

    private <T extends Root> T loadOrStart(String name, Class<T> kind, Supplier<T> start) throws FieldwayException {
        try {
            StudyResource resource = parts.loaded(name);
            if (resource != null || parts.reader().exists(name)) {
                return load(name, kind);
            }
            StudyResource fresh = create(name);
            T root = start.get();
            parts.domain().unrecorded().accept(() -> fresh.startWith(root));
            return root;
        } catch (IOException e) {
            throw IoProblems.explain(name, e);
        }
    }

    private <T extends Root> T loadOrExplain(String name, Class<T> kind) throws FieldwayException {
        try {
            return load(name, kind);
        } catch (IOException e) {
            throw IoProblems.explain(name, e);
        }
    }

    private <T extends Root> T load(String name, Class<T> kind) throws IOException {
        StudyResource resource = parts.loaded(name);
        if (resource == null || !resource.isLoaded() && resource.getContents().isEmpty()) {
            StudyResource fresh = resource == null ? create(name) : resource;
            loadFresh(fresh);
            resource = fresh;
        }
        return resource.root(kind);
    }

    private void loadFresh(StudyResource resource) throws IOException {
        boolean loaded = false;
        try {
            resource.load(null);
            loaded = true;
        } finally {
            if (!loaded) {
                resource.unload();
                parts.resources().getResources().remove(resource);
            }
        }
        for (String dangling : resource.danglingReferences()) {
            notices.add(new Notice(Notice.Kind.MISSING_TARGET, resource.name(), dangling));
        }
    }

    StudyResource create(String name) {
        return (StudyResource) parts.resources().createResource(parts.addresses().uri(name));
    }
}
