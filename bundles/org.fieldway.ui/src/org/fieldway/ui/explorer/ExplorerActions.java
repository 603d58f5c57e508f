/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.osgi.util.NLS;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.model.edit.labels.ModelNames;

/** What can be done with a line of the explorer. */
final class ExplorerActions {

    private ExplorerActions() {
    }

    /** Opens the editor of what the line stands for. @return false where nothing edits it */
    static boolean open(Object element) {
        return switch (element) {
            case StudySession session -> Navigation.open(session, session.study(), null).isPresent();
            case Group group when group.home() != null -> Navigation.open(group.session(), group.home(), group.kind().list()).isPresent();
            case ExplorerLine line -> {
                line.open();
                yield true;
            }
            case EObject object -> OpenStudies.get().of(object).filter(session -> Navigation.open(session, object, null).isPresent()).isPresent();
            default -> false;
        };
    }

    /** An object in a list of the study that may be written. A source's text lies in files of its own, so it is not copied or deleted here. */
    static Optional<EObject> movable(Object element) {
        return element instanceof EObject object && !(object instanceof SourceEntry) && isWritable(object) ? Optional.of(object) : Optional.empty();
    }

    private static boolean isWritable(EObject object) {
        boolean listed = object instanceof JourneyMap || object.eContainmentFeature() != null && object.eContainmentFeature().isMany();
        return listed && OpenStudies.get().of(object).filter(session -> !session.isReadOnly(object)).isPresent();
    }

    /** Deletes objects of one study in one step. */
    static void delete(List<EObject> objects) {
        EObject first = objects.getFirst();
        StudySession session = OpenStudies.get().of(first).orElseThrow();
        var change = new CompoundCommand();
        objects.stream().filter(JourneyMap.class::isInstance).forEach(map -> change.append(MapFiles.deletion(session, (JourneyMap) map)));
        List<EObject> others = objects.stream().filter(object -> !(object instanceof JourneyMap)).toList();
        if (!others.isEmpty()) {
            change.append(DeleteCommand.create(session.domain(), others));
        }
        String what = objects.size() == 1 ? ModelNames.typeInSentence(first.eClass()) : NLS.bind(Messages.severalObjects, objects.size());
        session.execute(NLS.bind(Messages.doDelete, what), first, change);
    }

    /** The lines of contributed groups among these that can be deleted. */
    static List<ExplorerLine> changeable(List<?> elements) {
        return elements.stream().filter(ExplorerLine.class::isInstance).map(ExplorerLine.class::cast)
                .filter(ExplorerLine::isChangeable).toList();
    }

    /** Makes a copy after the original; its parts get ids of their own when they are added. */
    static EObject duplicate(EObject object) {
        StudySession session = OpenStudies.get().of(object).orElseThrow();
        String doing = NLS.bind(Messages.doDuplicate, ModelNames.typeInSentence(object.eClass()));
        return object instanceof JourneyMap map ? MapFiles.duplicate(session, doing, map) : duplicate(session, doing, object);
    }

    private static EObject duplicate(StudySession session, String doing, EObject object) {
        var copying = CopyCommand.create(session.domain(), object);
        if (!copying.canExecute()) {
            return object;
        }
        copying.execute();
        EObject copy = (EObject) copying.getResult().iterator().next();
        EObject owner = object.eContainer();
        EReference list = object.eContainmentFeature();
        int index = ((List<?>) owner.eGet(list)).indexOf(object) + 1;
        session.execute(doing, copy, owner, AddCommand.create(session.domain(), owner, list, copy, index));
        return copy;
    }
}
