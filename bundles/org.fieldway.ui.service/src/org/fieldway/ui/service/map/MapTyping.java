/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.fieldway.core.service.MoveNodes;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceKind;
import org.fieldway.model.study.Named;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.ui.service.edit.Landscape;
import org.fieldway.ui.service.map.NameEntry.Question;

/** Names that are typed on the map: of new organisations and services, and of what is there. */
final class MapTyping {

    private static final int FIELD = 260;
    private static final int BELOW = 6;

    private final ServiceWorkspace workspace;
    private final ServiceView view;
    private final ServiceBoard board;
    private final List<Consumer<Boolean>> listeners = new ArrayList<>();
    private NameEntry entry;

    MapTyping(ServiceWorkspace workspace) {
        this.workspace = workspace;
        this.view = workspace.view();
        this.board = workspace.board();
        view.onMove(() -> {
            if (entry != null) {
                entry.place();
            }
        });
    }

    /** Calls the listener when typing begins (true) and ends (false). */
    void onTyping(Consumer<Boolean> listener) {
        listeners.add(listener);
    }

    boolean isTyping() {
        return entry != null;
    }

    /** Takes what is being typed, if anything. */
    void end() {
        if (entry != null) {
            entry.end(true);
        }
    }

    private void begin(Supplier<Rectangle> where, Question question, NameEntry.Answer answer) {
        end();
        told(true);
        entry = new NameEntry(view, board.theme(), where, question, answer, () -> {
            entry = null;
            told(false);
        });
    }

    private void told(boolean now) {
        view.typing(now);
        listeners.forEach(listener -> listener.accept(now));
    }

    /** Asks for the name and sector of a new organisation, in the middle of what is seen. */
    void newOrganisation() {
        newOrganisation(this::middle, null);
    }

    /** Asks where a person pointed; the new box stays there. */
    void newOrganisation(double sceneX, double sceneY) {
        board.drawn().ifPresent(drawn -> {
            var at = new MoveNodes.Point(Math.round(drawn.drawing().placeX(sceneX)),
                    Math.round(drawn.drawing().placeY(sceneY)), drawn.ringAt(sceneX, sceneY));
            newOrganisation(() -> {
                double zoom = view.viewport().zoom();
                return new Rectangle((int) ((sceneX - view.viewport().x()) * zoom) - FIELD / 2,
                        (int) ((sceneY - view.viewport().y()) * zoom), FIELD, 0);
            }, at);
        });
    }

    private void newOrganisation(Supplier<Rectangle> where, MoveNodes.Point at) {
        if (board.isEditable()) {
            List<Sector> sectors = List.of(Sector.values());
            begin(where, new Question(Messages.newOrganisation, "", Messages.sector, names(sectors),
                    sectors.indexOf(workspace.nodes().lastSector())), (text, choice) -> select(
                            workspace.nodes().addOrganisation(text, sectors.get(choice), at)));
        }
    }

    private Rectangle middle() {
        Rectangle area = view.getClientArea();
        return new Rectangle((area.width - FIELD) / 2, area.height / 3, FIELD, 0);
    }

    /** Asks for the name and kind of a new service of the organisation with the focus. */
    void newService() {
        Optional<Organisation> organisation = workspace.focused(org.fieldway.model.study.Actor.class)
                .flatMap(Landscape::organisation);
        if (!board.isEditable()) {
            return;
        }
        if (organisation.isEmpty()) {
            workspace.hints().say(Messages.serviceOfWhom);
            return;
        }
        List<ServiceKind> kinds = List.of(ServiceKind.values());
        String label = NLS.bind(Messages.newService, workspace.landscape().nameOf(organisation.get()));
        begin(() -> below(Landscape.id(organisation.get())), new Question(label, "", Messages.kindOfService, names(kinds),
                kinds.indexOf(workspace.nodes().lastKind())), (text, choice) -> select(
                        workspace.nodes().addService(organisation.get(), text, kinds.get(choice))));
    }

    private static List<String> names(List<? extends Enumerator> literals) {
        return literals.stream().map(ModelNames::literal).toList();
    }

    private Rectangle below(String id) {
        Rectangle box = board.drawn().flatMap(drawn -> drawn.bounds(id)).map(view::screenBounds).orElseGet(this::middle);
        return new Rectangle(box.x, box.y + box.height + BELOW, box.width, 0);
    }

    private void select(Optional<? extends EObject> fresh) {
        fresh.map(Landscape::id).ifPresent(workspace::go);
    }

    /** Rewrites the name of what has the focus; of a relation, the role that it works through. */
    void rename() {
        Optional<EObject> object = workspace.focused(EObject.class);
        if (!board.isEditable() || object.isEmpty()) {
            return;
        }
        switch (object.get()) {
            case Relation relation -> begin(() -> over(Landscape.id(relation)), Question.name(Messages.viaRole,
                    relation.getViaRole() == null ? "" : relation.getViaRole()),
                    (text, choice) -> workspace.relations().viaRole(relation, text));
            case Named named -> begin(() -> over(Landscape.id(named)), Question.name(
                    named instanceof Service ? Messages.nameOfService : Messages.name, named.getName() == null ? "" : named.getName()),
                    (text, choice) -> workspace.nodes().rename(named, text));
            default -> { }
        }
    }

    private Rectangle over(String id) {
        return view.screenBounds(id).orElseGet(this::middle);
    }
}
