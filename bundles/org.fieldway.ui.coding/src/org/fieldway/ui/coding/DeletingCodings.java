/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.evidence.StandingOn;
import org.fieldway.model.codes.Coding;
import org.fieldway.model.codes.CodingFile;
import org.fieldway.model.journey.Card;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.study.StudySession;

/** Deletes a coding, after saying which cards lose their ground by it. */
public final class DeletingCodings {

    private static final int MOST_NAMED = 8;

    private final StudySession session;
    private final SourceEntry entry;
    private final UUID coding;

    private DeletingCodings(StudySession session, SourceEntry entry, UUID coding) {
        this.session = session;
        this.entry = entry;
        this.coding = coding;
    }

    /** Reads the coding's file beside the user-interface thread, asks, and deletes. */
    public static void delete(StudySession session, SourceEntry entry, UUID coding) {
        var deleting = new DeletingCodings(session, entry, coding);
        session.afterReadingForChange(entry, deleting::ask);
    }

    private void ask() {
        try {
            Optional<Coding> found = find();
            if (found.isEmpty()) {
                Dialogs.get().inform(Messages.goneCodingTitle, Messages.goneCoding);
            } else if (session.isReadOnly(found.get())) {
                Dialogs.get().inform(Messages.deleteCodingTitle, session.whyReadOnly(found.get()));
            } else if (Dialogs.get().confirm(Messages.deleteCodingTitle, question(found.get()), Messages.deleteVerb)) {
                session.execute(Messages.deleteCoding, entry, RemoveCommand.create(session.domain(), found.get().eContainer(),
                        found.get().eContainmentFeature(), found.get()));
            }
        } catch (FieldwayException e) {
            Dialogs.get().error(Messages.deleteCodingTitle, e.getMessage());
        }
    }

    private Optional<Coding> find() throws FieldwayException {
        return session.openStudy().codingFiles(entry).stream().map(CodingFile::getCodings).flatMap(List::stream)
                .filter(one -> coding.equals(one.getId())).findFirst();
    }

    /** The codes and people, and the cards by name: never the words. */
    private String question(Coding found) {
        String coder = session.nameOf(((CodingFile) found.eContainer()).getCoder());
        String code = found.getCode() == null ? "" : session.nameOf(found.getCode());
        StandingOn standing = StandingOn.in(session.openStudy());
        List<EObject> losing = standing.losingAll(List.of(coding));
        List<EObject> others = new ArrayList<>(standing.codings(List.of(coding)));
        others.removeAll(losing);
        return NLS.bind(Messages.deleteCodingQuestion, code, coder) + list(Messages.deleteCodingLoses, losing)
                + list(Messages.deleteCodingStands, others);
    }

    private String list(String heading, List<EObject> objects) {
        if (objects.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder("\n\n").append(heading);
        objects.stream().limit(MOST_NAMED).forEach(object -> text.append("\n\u2022 ")
                .append(object instanceof Card card ? Attaching.label(session, card) : session.nameOf(object)));
        if (objects.size() > MOST_NAMED) {
            text.append('\n').append(NLS.bind(Messages.more, objects.size() - MOST_NAMED));
        }
        return text.toString();
    }
}
