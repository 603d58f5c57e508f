/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.transcript;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.evidence.QuoteKey;
import org.fieldway.core.evidence.StandingOn;
import org.fieldway.core.release.ReleasedTranscript.CodedPlace;
import org.fieldway.model.journey.Card;
import org.fieldway.model.study.SourceEntry;
import org.fieldway.ui.coding.Attaching;
import org.fieldway.ui.coding.DeletingCodings;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.editor.Navigation;
import org.fieldway.ui.study.StudySession;

/** What can be done with the chosen passage; buttons, keys and the menu call it. */
final class PassageDeeds {

    private final StudySession session;
    private final Supplier<SourceEntry> entry;
    private final Supplier<Optional<CodedPlace>> chosen;

    PassageDeeds(StudySession session, Supplier<SourceEntry> entry, Supplier<Optional<CodedPlace>> chosen) {
        this.session = session;
        this.entry = entry;
        this.chosen = chosen;
    }

    boolean isPossible() {
        return chosen.get().isPresent();
    }

    List<QuoteKey> keys() {
        return chosen.get().map(place -> new QuoteKey(entry.get().getId(), place.coding())).stream().toList();
    }

    /** What stands on the passage. */
    List<EObject> standing() {
        return chosen.get().map(place -> StandingOn.in(session.openStudy()).codings(List.of(place.coding()))).orElse(List.of());
    }

    /** Goes to what stands on the passage; lets a person choose where that is several things. */
    void showCards() {
        List<EObject> found = standing();
        Optional<EObject> where = found.size() < 2 ? found.stream().findFirst()
                : Dialogs.get().pick(Messages.showCards, Messages.chooseCard, found, this::label, found.getFirst());
        where.ifPresent(object -> Navigation.reveal(session, object, null));
    }

    private String label(EObject object) {
        return object instanceof Card card ? Attaching.label(session, card) : session.nameOf(object);
    }

    void attach() {
        if (isPossible()) {
            Attaching.attachToChosen(session, keys());
        }
    }

    void delete() {
        chosen.get().ifPresent(place -> DeletingCodings.delete(session, entry.get(), place.coding()));
    }
}
