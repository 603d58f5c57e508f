/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.design.form;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;

/** Adding to, removing from and ordering lists of the study; each is one named step of undo. */
public final class ListEdits {

    private final StudySession session;

    /** Changes this study. */
    public ListEdits(StudySession session) {
        this.session = session;
    }

    /** Adds a new object at the end of a list; null where that cannot be done now. */
    public EObject add(EObject owner, EReference list) {
        EObject added = EcoreUtil.create(list.getEReferenceType());
        return add(owner, list, added) ? added : null;
    }

    /** Adds an object at the end of a list; false where that cannot be done now. */
    public boolean add(EObject owner, EReference list, EObject added) {
        return session.execute(doing(Messages.add, added), added, owner,
                AddCommand.create(session.domain(), owner, list, added));
    }

    /** Removes objects and what refers to them; asks first where they are used elsewhere. */
    public boolean remove(List<EObject> objects) {
        if (objects.isEmpty() || objects.stream().anyMatch(this::isUsed) && !confirmed(objects)) {
            return false;
        }
        EObject owner = objects.get(0).eContainer();
        return session.delete(doing(Messages.remove, objects.get(0)), owner, objects);
    }

    private boolean isUsed(EObject object) {
        return !EcoreUtil.UsageCrossReferencer.find(object, session.domain().getResourceSet()).isEmpty();
    }

    private boolean confirmed(List<EObject> objects) {
        String names = String.join(", ", objects.stream().map(session::nameOf).toList());
        return Dialogs.get().confirm(Messages.confirmTitle, NLS.bind(Messages.confirmRemove, names), Messages.confirmVerb);
    }

    /** True where the object can be moved by that many places in its list. */
    public boolean canMove(EObject object, int by) {
        if (object == null || object.eContainer() == null || !object.eContainmentFeature().isMany()) {
            return false;
        }
        EList<?> list = (EList<?>) object.eContainer().eGet(object.eContainmentFeature());
        int target = list.indexOf(object) + by;
        return target >= 0 && target < list.size() && !session.isReadOnly(object);
    }

    /** Moves an object in its list: −1 is one place up. */
    public void move(EObject object, int by) {
        if (canMove(object, by)) {
            EList<?> list = (EList<?>) object.eContainer().eGet(object.eContainmentFeature());
            session.execute(doing(by < 0 ? Messages.moveUp : Messages.moveDown, object), object, MoveCommand.create(
                    session.domain(), object.eContainer(), object.eContainmentFeature(), object, list.indexOf(object) + by));
        }
    }

    private static String doing(String pattern, EObject object) {
        return NLS.bind(pattern, ModelNames.typeInSentence(object.eClass()));
    }
}
