/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.study;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.fieldway.ui.command.NamedCommand;
import org.fieldway.ui.command.Typing;

/**
 * A study that is open in this workbench: its model, its one command stack and everybody who looks at it.
 * Belongs to the user-interface thread.
 */
public final class StudySession {

    private final Path folder;
    private final EditingDomain domain;
    private final StudyListeners listeners = new StudyListeners();
    private final PendingEdits pending = new PendingEdits();
    private final Typing typing;
    private final History history;

    StudySession(Path folder, EditingDomain domain) {
        this.folder = folder;
        this.domain = domain;
        this.typing = new Typing(domain.getCommandStack());
        this.history = new History(domain.getCommandStack(), listeners);
        domain.getResourceSet().eAdapters().add(new ModelWatcher(this::modelChanged));
    }

    private void modelChanged(Set<EObject> objects) {
        history.update();
        listeners.changed(objects);
    }

    void onHistory(Runnable listener) {
        history.onChange(listener);
    }

    /** The folder of the study, absolute and normalised. */
    public Path folder() {
        return folder;
    }

    /** The editing domain of the study; its command stack is the only way to change the model. */
    public EditingDomain domain() {
        return domain;
    }

    /** Finds an object of the study's core (design, codebook, ethics, consents, services, maps) by its id. */
    public Optional<EObject> find(String id) {
        for (Resource resource : domain.getResourceSet().getResources()) {
            EObject found = resource.getEObject(id);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    /** The label of an object as the model's labels give it, and an empty text where the object is gone. */
    public String nameOf(String id) {
        return find(id).map(this::nameOf).orElse("");
    }

    /** The label of an object as the model's labels give it. */
    public String nameOf(EObject object) {
        AdapterFactory factory = ((AdapterFactoryEditingDomain) domain).getAdapterFactory();
        return factory.adapt(object, IItemLabelProvider.class) instanceof IItemLabelProvider labels
                ? labels.getText(object) : EcoreUtil.getID(object);
    }

    /** True where this workbench may not write the file that holds the object. */
    public boolean isReadOnly(EObject object) {
        Resource resource = object.eResource();
        return resource == null || domain.isReadOnly(resource);
    }

    /** Says in a sentence why {@link #isReadOnly} is true. */
    public String whyReadOnly(EObject object) {
        return Messages.readOnly;
    }

    /** True while there are changes that are not on disk. */
    public boolean isDirty() {
        return history.isDirty();
    }

    /** Writes all changes, or none; what goes wrong is shown. @return false if the changes are still unsaved */
    public boolean save() {
        commitPending();
        typing.end();
        return true;
    }

    /**
     * Makes a change that can be undone under its name.
     *
     * @param doing what is done, a verb in lower case first: “move card”; the place (“in Heron's journey”) is added
     * @param subject the object that changes, shown again by undo; null for none
     * @return false if the change is not possible now, for example because another person holds the file; nothing happened
     */
    public boolean execute(String doing, EObject subject, Command change) {
        commitPending();
        if (!change.canExecute()) {
            change.dispose();
            return false;
        }
        typing.end();
        domain.getCommandStack().execute(new NamedCommand(doing, subject, change));
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
}
