/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.service.edit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.fieldway.core.service.AddRoute;
import org.fieldway.core.service.AddRouteStep;
import org.fieldway.core.service.MoveRouteStep;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.study.Actor;
import org.fieldway.ui.dialog.Dialogs;

/** Changes of referral routes and their steps. */
public final class RouteEdits {

    private final Landscape landscape;

    public RouteEdits(Landscape landscape) {
        this.landscape = landscape;
    }

    /** Asks for the name of a new route. */
    public Optional<ReferralRoute> askNew() {
        return Dialogs.get().askText(Messages.newRouteTitle, Messages.newRouteMessage, "",
                text -> text.isBlank() ? Messages.nameNeeded : null).flatMap(this::add);
    }

    private Optional<ReferralRoute> add(String name) {
        var change = new AddRoute(landscape.session().domain(), landscape.services(), name.strip(), false);
        return landscape.run(change) ? Optional.of(change.route()) : Optional.empty();
    }

    /** Appends steps that happen at these organisations and services, in their order, as one change. */
    public boolean addSteps(ReferralRoute route, Collection<? extends Actor> actors) {
        List<? extends Actor> all = List.copyOf(actors);
        if (all.isEmpty()) {
            return false;
        }
        var steps = new CompoundCommand();
        String label = "";
        for (int i = 0; i < all.size(); i++) {
            var step = new AddRouteStep(landscape.session().domain(), route, route.getSteps().size(), all.get(i), "");
            label = all.size() == 1 ? step.getLabel() : Messages.addSteps;
            steps.append(step);
        }
        return landscape.session().execute(label, route, landscape.map(), steps);
    }

    /** Moves a step by one place. */
    public void move(RouteStep step, int by) {
        ReferralRoute route = (ReferralRoute) step.eContainer();
        landscape.run(new MoveRouteStep(landscape.session().domain(), step, route.getSteps().indexOf(step) + by));
    }
}
