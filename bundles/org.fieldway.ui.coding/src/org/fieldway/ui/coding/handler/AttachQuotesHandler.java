/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.coding.handler;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.fieldway.model.journey.Card;
import org.fieldway.ui.coding.SelectedCards;
import org.fieldway.ui.study.OpenStudies;

/** Shows all quotes of the study, to attach some of them to the cards that are selected in the editor in front. */
public final class AttachQuotesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        Optional<List<Card>> selected = OpenStudies.get().active().map(SelectedCards::of);
        EvidenceViews.open(event).showAll(selected.orElse(List.of()));
        return null;
    }
}
