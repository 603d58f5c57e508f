/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.fieldway.model.service.Relation;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.service.edit.Landscape;

/** New lines, and lines that are to end elsewhere: by mouse and by keys alike. */
final class MapLines {

    private final ServiceWorkspace workspace;

    MapLines(ServiceWorkspace workspace) {
        this.workspace = workspace;
    }

    /** Asks where a line from what has the focus leads. */
    void begin() {
        if (!workspace.board().isEditable()) {
            return;
        }
        Optional<Actor> from = workspace.focused(Actor.class);
        if (from.isEmpty()) {
            workspace.hints().say(Messages.connectFromWhat);
            return;
        }
        String id = Landscape.id(from.get());
        workspace.targets().ask(id, NLS.bind(Messages.connectTo, workspace.landscape().nameOf(from.get())),
                target -> !target.equals(id), target -> connect(id, target));
    }

    /** Asks what the line is, and draws it. */
    void connect(String from, String to) {
        Landscape landscape = workspace.landscape();
        Actor start = landscape.find(from, Actor.class).orElse(null);
        Actor end = landscape.find(to, Actor.class).orElse(null);
        if (start != null && end != null && start != end) {
            workspace.relations().connect(start, end).ifPresent(relation -> {
                workspace.go(Landscape.id(relation));
                workspace.hints().say(Messages.connected);
            });
            workspace.view().setFocus();
        }
    }

    /** Asks where the relation with the focus begins, or ends. */
    void reconnect(boolean end) {
        workspace.focused(Relation.class).filter(relation -> workspace.board().isEditable()).ifPresent(relation -> {
            Actor other = end ? relation.getFrom() : relation.getTo();
            String id = Landscape.id(other);
            workspace.targets().ask(id, end ? Messages.endWhere : Messages.beginWhere, target -> !target.equals(id),
                    target -> reconnect(relation, end, target));
        });
    }

    /** Lets a relation begin or end elsewhere. */
    void reconnect(Relation relation, boolean end, String target) {
        BiConsumer<Relation, Actor> change = end ? workspace.relations()::to : workspace.relations()::from;
        workspace.landscape().find(target, Actor.class).ifPresent(actor -> change.accept(relation, actor));
        workspace.go(Landscape.id(relation));
    }
}
