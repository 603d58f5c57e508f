/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.representations;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.ui.IEditorPart;
import org.fieldway.core.FieldwayException;
import org.fieldway.sirius.ui.session.Diagram;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;

/**
 * What a person does with the diagrams and tables of a study: finds, makes, renames, deletes and opens them. What goes wrong is shown
 * in a sentence; every change is one step of the study's own undo.
 */
public final class Representations {

    private Representations() {
    }

    /** By name. */
    public static List<Diagram> all(StudySession study) {
        return Diagrams.of(study).representations();
    }

    /** @param uid as {@link #uid} gives it */
    public static Optional<Diagram> find(StudySession study, String uid) {
        return all(study).stream().filter(diagram -> uid(diagram).equals(uid)).findFirst();
    }

    /** What a diagram is called by in the study's file of diagrams. */
    public static String uid(Diagram diagram) {
        return diagram.descriptor().getUid();
    }

    /** The first of a kind that shows an object. */
    public static Optional<Diagram> of(StudySession study, Kind kind, EObject about) {
        return all(study).stream().filter(diagram -> diagram.kind().equals(kind.name()))
                .filter(diagram -> diagram.target().filter(about::equals).isPresent()).findFirst();
    }

    /** A name that no other diagram or table of the study has: “Heron's journey, journey diagram”. */
    public static String proposedName(StudySession study, Kind kind, EObject about) {
        String plain = kind.isOfWholeStudy(study) ? kind.label()
                : NLS.bind(Messages.proposedName, study.nameOf(about), kind.label().toLowerCase(Locale.ROOT));
        List<String> taken = all(study).stream().map(Diagram::name).toList();
        String name = plain;
        for (int number = 2; taken.contains(name); number++) {
            name = NLS.bind(Messages.anotherName, plain, number);
        }
        return name;
    }

    /** Makes a diagram or table; empty where that is not possible now. */
    public static Optional<Diagram> create(StudySession study, NewDiagram wanted) {
        try {
            return Diagrams.of(study).create(wanted.kind().name(), wanted.about(), wanted.name());
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.newTitle, e.getMessage());
            return Optional.empty();
        }
    }

    static void rename(StudySession study, Diagram diagram, String name) {
        try {
            Diagrams.of(study).rename(diagram, name);
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.renameTitle, e.getMessage());
        }
    }

    /** Deletes in one step of undo. */
    static void delete(StudySession study, Collection<Diagram> diagrams) {
        try {
            Diagrams.of(study).delete(diagrams);
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.deleteTitle, e.getMessage());
        }
    }

    /** Opens the editor, or comes back to it. Opening brings a diagram up to date, which is no step of undo. */
    public static Optional<IEditorPart> open(StudySession study, Diagram diagram) {
        try {
            Session session = Diagrams.of(study).session();
            var opened = new IEditorPart[1];
            Diagrams.of(study).unrecorded(() -> opened[0] = DialectUIManager.INSTANCE.openEditor(session,
                    diagram.descriptor().getRepresentation(), new NullProgressMonitor()));
            return Optional.ofNullable(opened[0]);
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.openTitle, e.getMessage());
            return Optional.empty();
        }
    }
}
