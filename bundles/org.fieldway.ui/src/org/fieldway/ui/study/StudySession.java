/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.fieldway.core.consent.ConsentBook;
import org.fieldway.core.consent.ConsentBooks;
import org.fieldway.core.material.MaterialReading;
import org.fieldway.core.material.StudyMaterial;
import org.fieldway.core.store.Notice;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.model.study.Study;
import org.fieldway.ui.command.NamedCommand;
import org.fieldway.ui.command.Typing;

/**
 * A study that is open in this workbench: its model, its one command stack and everybody who looks at it.
 * Belongs to the user-interface thread.
 */
public final class StudySession {

    private final OpenStudy open;
    private final EditingDomain domain;
    private final StudyListeners listeners = new StudyListeners();
    private final PendingEdits pending = new PendingEdits();
    private final ModelWatcher watcher = new ModelWatcher(this::modelChanged);
    private final StudyCounts counts;
    private final Typing typing;
    private final History history;
    private final Notices notices;
    private final Readings readings = new Readings();
    private ConsentBook consent;

    StudySession(OpenStudy open) {
        this.open = open;
        this.domain = open.domain();
        this.typing = new Typing(domain.getCommandStack());
        this.history = new History(open, listeners);
        this.notices = new Notices(open, listeners);
        this.counts = new StudyCounts(open, listeners);
        domain.getResourceSet().eAdapters().add(watcher);
    }

    /** The folder of the study, absolute and normalised. */
    public Path folder() {
        return open.folder().toAbsolutePath().normalize();
    }

    /** The study as the services of the core know it. */
    public OpenStudy openStudy() {
        return open;
    }

    /** The editing domain of the study; its command stack is the only way to change the model. */
    public EditingDomain domain() {
        return domain;
    }

    public Study study() {
        return open.study();
    }

    /** The id of {@link #study}, with which its editor is opened. */
    public String studyId() {
        return EcoreUtil.getID(study());
    }

    /** The title of the study, or words for its lack. */
    public String title() {
        String title = study().getTitle();
        return title == null || title.isBlank() ? Messages.untitled : title;
    }

    /** The journey maps by name. */
    public List<JourneyMap> maps() {
        return open.maps();
    }

    /** The root object of a class among the study's core files. */
    public <T extends EObject> Optional<T> root(Class<T> kind) {
        return domain.getResourceSet().getResources().stream().flatMap(resource -> resource.getContents().stream())
                .filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** Finds an object of the study's core or loaded material by its id; empty too where the text is no id. */
    public Optional<EObject> find(String id) {
        try {
            return open.find(UUID.fromString(id)).filter(object -> object.eResource() != null);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The label of an object, and an empty text where the object is gone. */
    public String nameOf(String id) {
        return find(id).map(this::nameOf).orElse("");
    }

    /** The label of an object as the model's labels give it. */
    public String nameOf(EObject object) {
        return labels().text(object);
    }

    /** Labels, icons and properties of the study's objects. */
    public ItemLabels labels() {
        return ItemLabels.of(domain);
    }

    /** The sources and what is coded in them, as far as they were read. */
    public StudyMaterial material() {
        return StudyMaterial.of(open);
    }

    /**
     * Reads sources beside the user-interface thread, then goes on in it; at once, where all was read before. Nothing
     * happens any more once the study is closed.
     *
     * @param reading planned just now, as by {@code Releases.preparation}
     */
    public void afterReading(MaterialReading reading, Runnable then) {
        readings.read(reading, then);
    }

    /** Reads the files of a source beside the user-interface thread, then goes on in it to load and change the source. */
    public void afterReadingForChange(SourceEntry source, Runnable then) {
        readings.load(open.loading(source), then);
    }

    /** How often things are coded; known a moment after the study was opened. */
    public StudyCounts counts() {
        return counts;
    }

    /** The state of consent now. */
    public ConsentBook consent() {
        if (consent == null) {
            consent = ConsentBooks.of(open.study(), open.ethics(), open.consents());
        }
        return consent;
    }

    /** What a person should know about the study's files: locks, changes from outside, conflict copies. */
    public List<Notice> notices() {
        return notices.all();
    }

    /** Looks at the files again, beside the user-interface thread. */
    public void refreshNotices() {
        notices.refresh();
    }

    /** True where this workbench may not write the file that holds the object. */
    public boolean isReadOnly(EObject object) {
        return object.eResource() == null || open.isReadOnly(object.eResource());
    }

    /** Says in a sentence why {@link #isReadOnly} is true. */
    public String whyReadOnly(EObject object) {
        return open.whyReadOnly(object).orElse(Messages.readOnly);
    }

    /** True while there are changes that are not on disk. */
    public boolean isDirty() {
        return history.isDirty();
    }

    /** Writes all changes, or none; what goes wrong is shown. @return false if the changes are still unsaved */
    public boolean save() {
        commitPending();
        typing.end();
        boolean saved = Saving.save(open);
        history.update();
        return saved;
    }

    /**
     * Makes a change that can be undone under its name.
     *
     * @param doing what is done, a verb in lower case first: “move card”; the place (“in Heron's journey”) is added
     * @param subject the object that changes, shown again by undo; null for none
     * @return false if the change is not possible now, for example because another person holds the file; nothing happened
     */
    public boolean execute(String doing, EObject subject, Command change) {
        return execute(doing, subject, subject == null ? null : subject.eContainer(), change);
    }

    /** As {@link #execute(String, EObject, Command)} for a subject that the change only now adds. @param place what will hold it */
    public boolean execute(String doing, EObject subject, EObject place, Command change) {
        commitPending();
        if (!change.canExecute()) {
            change.dispose();
            return false;
        }
        typing.end();
        domain.getCommandStack().execute(new NamedCommand(doing, subject, place, change));
        return true;
    }

    /** Sets one feature as a change of its own; a value that is there already makes no change. */
    public boolean set(String doing, EObject subject, EStructuralFeature feature, Object value) {
        boolean same = Objects.equals(subject.eGet(feature), value);
        return same || execute(doing, subject, SetCommand.create(domain, subject, feature, value));
    }

    /** Deletes objects and every reference to them within the core of the study. */
    public boolean delete(String doing, EObject subject, Collection<? extends EObject> objects) {
        return execute(doing, subject, DeleteCommand.create(domain, objects));
    }

    /** Sets a feature while its text is being typed: until {@link #endTyping} all such changes of one field are one step of undo. */
    public boolean type(String doing, EObject subject, EStructuralFeature feature, Object value) {
        return typing.change(doing, subject, feature, SetCommand.create(domain, subject, feature, value));
    }

    /** The next typed change begins a new step of undo; called when a field loses the focus. */
    public void endTyping() {
        typing.end();
    }

    /** What fields hold that they have not yet given to the model; save, undo and every change ask for it first. */
    public PendingEdits pending() {
        return pending;
    }

    /** Writes what is still only in a field into the model. */
    public void commitPending() {
        pending.commit();
    }

    public void addListener(StudyListener listener) {
        listeners.add(listener);
    }

    public void removeListener(StudyListener listener) {
        listeners.remove(listener);
    }

    void onHistory(Runnable listener) {
        history.onChange(listener);
    }

    private void modelChanged(Set<EObject> objects) {
        consent = null;
        history.update();
        counts.changed(objects);
        listeners.changed(objects);
    }

    /**
     * Lets go of the study; unsaved changes are lost.
     *
     * @param lastly what to do once the editors are closed, while the study is still there
     */
    void close(Runnable lastly) {
        listeners.tell(StudyListener::closing);
        domain.getResourceSet().eAdapters().remove(watcher);
        lastly.run();
        counts.close();
        readings.close();
        notices.close();
        open.close();
    }
}
