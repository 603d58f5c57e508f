/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.workbench;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.query.DRepresentationQuery;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.DRepresentationElement;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.fieldway.sirius.ui.representations.Representations;
import org.fieldway.ui.editor.ForeignEditors;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;

/** The editors of Sirius among those that show a study. */
public final class SiriusEditors implements ForeignEditors {

    private static final String KEY = "diagram:";

    /** The diagram or table that a part shows; empty where it shows none. */
    public static Optional<DRepresentation> representation(IWorkbenchPart part) {
        return part instanceof DialectEditor editor ? Optional.ofNullable(editor.getRepresentation()) : Optional.empty();
    }

    @Override
    public Optional<StudySession> session(IWorkbenchPart part) {
        return representation(part).flatMap(OpenStudies.get()::of);
    }

    @Override
    public boolean reveal(IEditorPart editor, EObject object) {
        List<DRepresentationElement> shapes = representation(editor).map(shown -> shapes(shown, object)).orElse(List.of());
        if (!shapes.isEmpty()) {
            DialectUIManager.INSTANCE.selectAndReveal((DialectEditor) editor, shapes);
        }
        return !shapes.isEmpty() || isAbout(editor, object);
    }

    /** The first shape, line or cell that stands for the object. */
    private static List<DRepresentationElement> shapes(DRepresentation shown, EObject object) {
        for (Iterator<EObject> all = shown.eAllContents(); all.hasNext();) {
            if (all.next() instanceof DRepresentationElement shape && shape.getTarget() == object) {
                return new ArrayList<>(List.of(shape));
            }
        }
        return List.of();
    }

    private static boolean isAbout(IEditorPart editor, EObject object) {
        return descriptor(editor).filter(shown -> shown.getTarget() == object).isPresent();
    }

    private static Optional<DRepresentationDescriptor> descriptor(IEditorPart editor) {
        return representation(editor).map(shown -> new DRepresentationQuery(shown).getRepresentationDescriptor());
    }

    @Override
    public Optional<String> key(IEditorPart editor) {
        return descriptor(editor).map(shown -> KEY + shown.getUid());
    }

    @Override
    public boolean open(StudySession session, String key) {
        return key.startsWith(KEY) && Representations.find(session, key.substring(KEY.length()))
                .flatMap(diagram -> Representations.open(session, diagram)).isPresent();
    }
}
