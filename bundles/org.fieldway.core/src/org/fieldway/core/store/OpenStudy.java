/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.index.CodingIndex;
import org.fieldway.core.index.IndexKeeper;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.codes.Codebook;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.codes.MemoFile;
import org.fieldway.model.ethics.Consents;
import org.fieldway.model.ethics.Ethics;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.service.ServiceInfrastructure;
import org.fieldway.model.sources.Source;
import org.fieldway.model.study.Researcher;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;

/**
 * A study that is open: its core in memory, its material on demand. Model and command stack belong to one thread, that
 * of the user interface where there is one; every change goes through {@link #domain()}.
 */
public final class OpenStudy implements AutoCloseable {

    private final StudyParts parts;
    private final NoticeBoard notices;
    private final Material material;
    private final TextFiles texts;
    private final Companions companions;
    private final SaveState state;
    private final SourceText sourceText;
    private final IndexKeeper index;
    private final StudyOfResources way;
    private final List<Consumer<StudyResource>> listeners = new ArrayList<>();

    OpenStudy(StudyParts parts, List<Notice> fromOpening, Map<String, byte[]> besides) throws IOException {
        this.parts = parts;
        companions = new Companions(parts, besides);
        notices = new NoticeBoard(parts, companions, fromOpening);
        material = new Material(parts, notices);
        texts = new TextFiles(parts.reader());
        state = new SaveState(parts, texts, companions);
        sourceText = new SourceText(this, notices);
        index = new IndexKeeper(parts.files(), parts.writing() != null, new IndexedStudy(parts, material));
        way = StudyOfResources.install(this, parts.resources());
        notices.refresh();
    }

    /** @return the open study that the object is part of; empty where it is in none, or the study was closed */
    public static Optional<OpenStudy> of(EObject object) {
        return StudyOfResources.of(object);
    }

    /** @return the study's folder */
    public Path folder() {
        return parts.folder();
    }

    /** @return design, people, places, list of sources, outputs */
    public Study study() {
        return parts.root(Layout.STUDY, Study.class);
    }

    /** @return codes, sets, service aspects */
    public Codebook codebook() {
        return parts.root(Layout.CODEBOOK, Codebook.class);
    }

    /** @return services, relations, routes, changes, service maps */
    public ServiceInfrastructure services() {
        return parts.root(Layout.SERVICES, ServiceInfrastructure.class);
    }

    /** @return applications, documents, films, risks */
    public Ethics ethics() {
        return parts.root(Layout.ETHICS, Ethics.class);
    }

    /** @return records of consent, withdrawals, releases of films */
    public Consents consents() {
        return parts.root(Layout.CONSENTS, Consents.class);
    }

    /** @return the journey maps, by name */
    public List<JourneyMap> maps() {
        return parts.resources().getResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(JourneyMap.class::isInstance).map(JourneyMap.class::cast)
                .sorted(Comparator.comparing(map -> String.valueOf(map.getName()))).toList();
    }

    /**
     * @param idOrName a map's id, or its name, upper and lower case alike
     * @throws FieldwayException where there is no such map, or several of that name
     */
    public JourneyMap map(String idOrName) throws FieldwayException {
        return MapFinder.find(maps(), idOrName);
    }

    /** @return the editing domain, through whose command stack every change goes */
    public EditingDomain domain() {
        return parts.domain().domain();
    }

    /** @return the object of the core or of loaded material that has this id */
    public Optional<EObject> find(UUID id) {
        return parts.identities().find(id);
    }

    /**
     * Loads a source where it is not loaded yet.
     *
     * @throws FieldwayException where its file is missing or broken
     */
    public Source source(SourceEntry entry) throws FieldwayException {
        return material.source(entry);
    }

    /**
     * @return exactly what is coded
     * @throws FieldwayException where the source has no text, or its file is not UTF-8
     */
    public String text(SourceEntry entry) throws FieldwayException {
        return texts.read(entry);
    }

    /** @return where the words of this source's codings are; notices a text that was changed from outside */
    public SourceText anchors() {
        return sourceText;
    }

    /** @return the codings of all coders of a source, one file each, loaded where they are not yet */
    public List<CodingFile> codingFiles(SourceEntry entry) throws FieldwayException {
        return material.codingFiles(entry);
    }

    /** @return one coder's codings of a source; a new, empty file is written only once there is a coding in it */
    public CodingFile codingFile(SourceEntry entry, Researcher coder) throws FieldwayException {
        return material.codingFile(entry, coder);
    }

    /** @return one person's memos; a new, empty file is written only once there is a memo in it */
    public MemoFile memos(Researcher author) throws FieldwayException {
        return material.memos(author);
    }

    /**
     * @return all codings as of now, unsaved ones included; reads the material's files where that was not done yet
     * @throws FieldwayException where the files cannot be read
     */
    public CodingIndex index() throws FieldwayException {
        if (!index.isReady()) {
            readIndex(new NullProgressMonitor());
        }
        return index.current();
    }

    /** @return whether {@link #index} answers without waiting for files */
    public boolean isIndexReady() {
        return index.isReady();
    }

    /** Reads what the index needs from cache and files, again where it was read before; may run on any thread. */
    public void readIndex(IProgressMonitor monitor) throws FieldwayException {
        try {
            index.read(monitor);
        } catch (IOException e) {
            throw IoProblems.explain(folder().toString(), e);
        }
    }

    /** @return how many sources had to be streamed when the index was last read */
    public int indexStreamed() {
        return index.streamed();
    }

    /** @return reads sources beside the model, on any thread */
    public SourceFiles sourceFiles() {
        return new SourceFiles(parts.reader(), parts.addresses());
    }

    /** @return what reads the files of a source before it is loaded in order to be changed */
    public SourceLoading loading(SourceEntry entry) {
        Set<String> loaded = loadedFiles(entry.getId()).stream().map(StudyResource::name).collect(Collectors.toSet());
        return new SourceLoading(entry.getId(), parts.reader(), sourceFiles(), loaded);
    }

    /** @return the files of a source that are loaded or new, those whose root was removed included */
    public List<StudyResource> loadedFiles(UUID source) {
        return List.copyOf(parts.addresses().inFolder(Layout.sourceFolder(source)));
    }

    /** @return the text of a source that was added or kept since the study was opened; empty where only the disk has it */
    public Optional<String> addedText(UUID source) {
        return texts.addedText(source);
    }

    /** @return the files beside the model that are saved with it */
    public Companions companions() {
        return companions;
    }

    /** @return commands that add what has a file of its own */
    public Additions additions() {
        return new Additions(parts, material, texts);
    }

    /** @return whether nothing of the study can be changed */
    public boolean isReadOnly() {
        return parts.writing() == null;
    }

    /** @return whether the file cannot be changed now: the study is open for reading, or somebody else has the lock */
    public boolean isReadOnly(Resource resource) {
        return isReadOnly() || parts.addresses().name(resource).flatMap(parts.writing()::holder).isPresent();
    }

    /** @return a sentence that says who has the lock of the object's file; empty where it can be changed */
    public Optional<String> whyReadOnly(EObject object) {
        if (isReadOnly()) {
            return Optional.of(NLS.bind(Messages.openForReading, folder()));
        }
        return parts.addresses().name(object.eResource()).flatMap(name -> parts.writing().holder(name)
                .map(holder -> Writing.sentence(Messages.lockedNotice, name, holder)));
    }

    /** @return ids of the researchers who have the study open to code elsewhere: their coding files are theirs now */
    public Set<UUID> codersElsewhere() throws FieldwayException {
        try {
            return isReadOnly() ? Set.of() : parts.writing().codersElsewhere();
        } catch (IOException e) {
            throw IoProblems.explain(folder().toString(), e);
        }
    }

    /** @return whether something has changed since the study was opened or saved */
    public boolean isDirty() {
        return state.isDirty();
    }

    /**
     * Saves all changed files or none.
     *
     * @throws FieldwayException where the study is open for reading, a changed file is locked by somebody else or was
     *         changed from outside, or the disk refuses
     */
    public void save(IProgressMonitor monitor) throws FieldwayException {
        PreparedSave save = prepareSave();
        try {
            save.write(monitor);
        } finally {
            finishSave(save);
        }
    }

    /** Takes the changed files' bytes from the model; to be followed by {@link PreparedSave#write} and finishSave. */
    public PreparedSave prepareSave() throws FieldwayException {
        if (isReadOnly()) {
            throw new FieldwayException(NLS.bind(Messages.openForReading, folder()));
        }
        try {
            PreparedSave save = state.prepare();
            state.begin();
            return save;
        } catch (IOException e) {
            throw IoProblems.explain(folder().toString(), e);
        }
    }

    /** Takes note of how a prepared save ended, on the thread of the model. */
    public void finishSave(PreparedSave save) throws FieldwayException {
        if (!save.isWritten()) {
            state.failed(save);
            return;
        }
        state.written(save);
        try {
            parts.reader().refresh();
        } catch (IOException e) {
            throw IoProblems.explain(folder().toString(), e);
        }
        if (save.isPending()) {
            throw new FieldwayException(Messages.savePending);
        }
    }

    /** @return what was noticed about the study's files, as of the last look */
    public List<Notice> notices() {
        return notices.all();
    }

    /** Looks at the disk again for conflict copies, changes from outside and locks; may run on any thread, but not during a save. */
    public List<Notice> refreshNotices() throws FieldwayException {
        try {
            notices.refresh();
            return notices();
        } catch (IOException e) {
            throw IoProblems.explain(folder().toString(), e);
        }
    }

    /** @return names of the files that were read since the study was opened */
    public List<String> filesRead() {
        return parts.reader().names();
    }

    /** Calls a listener after each change of a file's objects, whether by a command or not. */
    public void addChangeListener(Consumer<StudyResource> listener) {
        listeners.add(listener);
    }

    /** @return whether a command is being executed, undone or redone now */
    public boolean isChanging() {
        return parts.domain().changing().getAsBoolean();
    }

    void changed(StudyResource resource) {
        index.changed(resource.name());
        listeners.forEach(listener -> listener.accept(resource));
    }

    /** @return SHA-256 of the text as it is now */
    String textHash(SourceEntry entry) throws FieldwayException {
        return Sha256.of(text(entry));
    }

    /** Gives back locks and heartbeat; what was not saved is lost. */
    @Override
    public void close() {
        way.remove();
        parts.identities().close();
        if (parts.writing() != null) {
            try {
                parts.writing().close();
            } catch (IOException e) {
                // The locks stay until others see that the heartbeat has stopped.
                return;
            }
        }
    }
}
