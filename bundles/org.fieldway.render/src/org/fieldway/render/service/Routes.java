/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.release.ReleasedRoute;

/** What is said of referral routes in words. */
final class Routes {

    private Routes() { }

    static String name(ReleasedRoute route, int index) {
        return NLS.bind(Messages.routeName, new Object[] {Badges.letter(index), route.name(), detail(route), steps(route)});
    }

    /** For whom it is and what is known of it. */
    static String detail(ReleasedRoute route) {
        List<String> parts = new ArrayList<>();
        parts.add(route.forWhom().isBlank() ? "" : NLS.bind(Messages.forWhom, route.forWhom()));
        parts.add(route.selfReferral() ? Messages.selfReferral : "");
        parts.add(NodeName.words(route.standing()));
        parts.add(route.grounds().label());
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    static String steps(ReleasedRoute route) {
        return String.join(" → ", route.steps().stream().map(Routes::step).toList());
    }

    private static String step(ReleasedRoute.Step step) {
        List<String> parts = new ArrayList<>();
        parts.add(step.what());
        parts.add(step.actorName());
        parts.add(step.viaRole());
        if (step.waitingDays() != null && step.waitingDays() > 0) {
            parts.add(step.waitingDays() == 1 ? Messages.oneDay : NLS.bind(Messages.days, step.waitingDays()));
        }
        parts.removeIf(String::isBlank);
        return step.number() + " " + String.join(", ", parts);
    }
}
