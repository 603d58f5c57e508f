/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.journey.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedCard;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.journey.board.BoardWorkspace;
import org.fieldway.ui.journey.geometry.Place;

/** Asks in a list where a link from a row leads to: from a card to another card, from a stage to another stage or out of the journey. */
final class LinkChoice {

    /** Where a link leads to. @param to null for out of the journey */
    private record Target(String label, Place to) { }

    private final TableTree tree;
    private final BoardWorkspace workspace;

    LinkChoice(TableTree tree, BoardWorkspace workspace) {
        this.tree = tree;
        this.workspace = workspace;
    }

    void ask(Place from) {
        List<Target> targets = from instanceof Place.Stage ? stages(from) : cards(from);
        if (!workspace.board().isEditable() || workspace.links().end(from).isEmpty() || targets.isEmpty()) {
            return;
        }
        String name = tree.texts().of(from, Column.TEXT);
        Dialogs.get().pick(Messages.linkTitle, NLS.bind(Messages.linkMessage, name), targets, Target::label, targets.get(0))
                .ifPresent(target -> link(from, target));
    }

    private List<Target> stages(Place from) {
        var targets = new ArrayList<>(tree.rows().map().stages().stream()
                .map(stage -> new Target(stage.name(), new Place.Stage(stage.id()))).filter(t -> !t.to().equals(from)).toList());
        targets.add(new Target(Messages.leaves, null));
        return targets;
    }

    private List<Target> cards(Place from) {
        return tree.rows().map().cards().stream().filter(card -> !card.withheld())
                .map(card -> new Target(label(card), new Place.Card(card.id()))).filter(t -> !t.to().equals(from)).toList();
    }

    private String label(ReleasedCard card) {
        Place place = new Place.Card(card.id());
        String stage = tree.rows().stage(card.stageId()).map(s -> s.name()).orElse("");
        String text = card.text().isBlank() ? tree.texts().of(place, Column.FEELING) : card.text();
        return NLS.bind(Messages.cardInCell, new Object[] { text, stage, tree.texts().of(place, Column.LANE) });
    }

    private void link(Place from, Target target) {
        if (target.to() == null) {
            workspace.objects().stage(((Place.Stage) from).stageId()).ifPresent(workspace.links()::leave);
        } else if (workspace.links().needsWords(from, target.to())) {
            Optional<String> words = Dialogs.get().askText(Messages.linkTitle, Messages.linkWords, "",
                    typed -> typed.isBlank() ? Messages.linkWordsMissing : null);
            words.ifPresent(label -> workspace.links().link(from, target.to(), label));
        } else {
            workspace.links().link(from, target.to());
        }
        tree.select(List.of(from));
    }
}
