/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.model.service.Relation;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.dialog.Dialogs;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.map.Drawn;
import org.fieldway.ui.service.map.ServiceWorkspace;
import org.fieldway.ui.text.Dates;

/** The relations that the map shows as a table: who, what, whom, through which role, since when, and what stands behind it. */
public final class RelationsPage {

    private final ServiceWorkspace workspace;
    private final Composite page;
    private final EntryTable table;
    private final Buttons buttons;

    RelationsPage(Composite parent, ServiceWorkspace workspace) {
        this.workspace = workspace;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 6).applyTo(page);
        buttons = new Buttons(page)
                .add(Messages.newRelation, () -> workspace.board().isEditable(), this::add)
                .add(Messages.kindButton, this::isOne, workspace::askKind)
                .add(Messages.quotes, () -> workspace.focused(Relation.class).isPresent(), workspace::open)
                .add(Messages.delete, this::isOne, workspace::delete);
        table = new EntryTable(page, workspace, Messages.relations, List.of(new EntryTable.Column(Messages.from, 170),
                new EntryTable.Column(Messages.kind, 110), new EntryTable.Column(Messages.to, 170),
                new EntryTable.Column(Messages.via, 125), new EntryTable.Column(Messages.since, 95),
                new EntryTable.Column(Messages.evidence, 90)));
        workspace.board().onChange(this::enable);
    }

    private boolean isOne() {
        return workspace.board().isEditable() && workspace.focused(Relation.class).isPresent();
    }

    private void enable() {
        if (!page.isDisposed()) {
            buttons.update();
        }
    }

    Control control() {
        return page;
    }

    /** The table. */
    public EntryTable table() {
        return table;
    }

    /** Asks from whom to whom, then what it is. */
    private void add() {
        Landscape landscape = workspace.landscape();
        List<Actor> actors = landscape.actors();
        Actor focused = workspace.focused(Actor.class).orElse(null);
        Optional<Actor> from = Dialogs.get().pick(Messages.newRelationFrom, Messages.newRelationFromWhom, actors,
                landscape::nameOf, focused);
        from.flatMap(start -> Dialogs.get().pick(Messages.newRelationTo, Messages.newRelationToWhom,
                actors.stream().filter(each -> each != start).toList(), landscape::nameOf, null)
                .flatMap(end -> workspace.relations().connect(start, end)))
                .map(Landscape::id).ifPresent(workspace::go);
    }

    void refresh() {
        workspace.board().drawn().ifPresent(drawn -> table.show(drawn.map().relations().stream()
                .map(relation -> line(drawn, relation)).toList()));
        enable();
    }

    private EntryTable.Line line(Drawn drawn, ReleasedRelation relation) {
        String kind = relation.mutual() ? relation.kindName() + " \u21c4" : relation.kindName();
        String via = relation.viaRole().isBlank() ? relation.label() : relation.viaRole();
        return new EntryTable.Line(relation.id(), List.of(name(drawn, relation.fromId()), kind,
                name(drawn, relation.toId()), via, when(relation), evidence(relation)));
    }

    private static String name(Drawn drawn, String id) {
        for (ReleasedNode node : drawn.map().nodes()) {
            if (node.id().equals(id)) {
                return node.name();
            }
            for (var service : node.services()) {
                if (service.id().equals(id)) {
                    return service.name() + " (" + node.name() + ")";
                }
            }
        }
        return "";
    }

    private String when(ReleasedRelation relation) {
        String since = workspace.landscape().find(relation.id(), Relation.class).map(Relation::getSince)
                .map(Dates::shortDay).orElse("");
        String standing = relation.standing().words();
        return since.isEmpty() || standing.isEmpty() ? since + standing : since + ", " + standing;
    }

    private static String evidence(ReleasedRelation relation) {
        return relation.grounds().label().isBlank() ? relation.basis().name().toLowerCase(Locale.ROOT)
                : relation.grounds().label();
    }
}
