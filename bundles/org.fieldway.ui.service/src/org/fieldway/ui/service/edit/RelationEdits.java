/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import java.util.List;
import java.util.Optional;

import org.fieldway.core.service.AddRelation;
import org.fieldway.core.service.EditRelation;
import org.fieldway.model.edit.labels.ModelNames;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.dialog.Dialogs;

/** Changes of the lines between organisations and services. */
public final class RelationEdits {

    private final Landscape landscape;
    private RelationKind lastKind = RelationKind.REFERS;

    public RelationEdits(Landscape landscape) {
        this.landscape = landscape;
    }

    /** Asks what the relation is and adds it; empty where the person did not want it after all. */
    public Optional<Relation> connect(Actor from, Actor to) {
        return askKind(Messages.newRelation, from, to, lastKind).flatMap(kind -> add(from, to, kind));
    }

    private Optional<Relation> add(Actor from, Actor to, RelationKind kind) {
        lastKind = kind;
        var change = new AddRelation(landscape.session().domain(), landscape.services(), landscape.map(), from, to, kind);
        return landscape.run(change) ? Optional.of(change.relation()) : Optional.empty();
    }

    private Optional<RelationKind> askKind(String title, Actor from, Actor to, RelationKind selected) {
        String message = landscape.nameOf(from) + " \u2192 " + landscape.nameOf(to);
        return Dialogs.get().pick(title, message, List.of(RelationKind.values()), ModelNames::literal, selected);
    }

    /** Asks for another kind. */
    public void askKind(Relation relation) {
        askKind(Messages.kindOfRelation, relation.getFrom(), relation.getTo(), relation.getKind())
                .ifPresent(kind -> kind(relation, kind));
    }

    public void kind(Relation relation, RelationKind kind) {
        landscape.run(EditRelation.kind(landscape.session().domain(), relation, kind));
    }

    /** Says through which role it works; "" for none. */
    public void viaRole(Relation relation, String role) {
        landscape.run(EditRelation.viaRole(landscape.session().domain(), relation, role));
    }

    public void mutual(Relation relation, boolean mutual) {
        landscape.run(EditRelation.mutual(landscape.session().domain(), relation, mutual));
    }

    public void reverse(Relation relation) {
        landscape.run(EditRelation.reversed(landscape.session().domain(), relation));
    }

    /** Lets it begin elsewhere. */
    public void from(Relation relation, Actor from) {
        landscape.run(EditRelation.ends(landscape.session().domain(), relation, from, relation.getTo()));
    }

    /** Lets it end elsewhere. */
    public void to(Relation relation, Actor to) {
        landscape.run(EditRelation.ends(landscape.session().domain(), relation, relation.getFrom(), to));
    }
}
