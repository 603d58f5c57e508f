/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import java.util.Objects;
import org.fieldway.core.release.ServiceArrangement;
import org.fieldway.render.journey.Theme;

/**
 * What may differ between drawings of the same service map.
 *
 * @param theme light or dark
 * @param arrangement rings or network; null as the map says
 * @param legend true to explain the signs beneath the map
 * @param evidence true to show on each line how much stands behind it
 * @param labels true to write on lines through which role they work
 * @param routes true to draw referral routes and list their steps beneath the map
 * @param changes true to mark what changes on the boxes and list it beneath the map
 */
public record ServiceOptions(Theme theme, ServiceArrangement arrangement, boolean legend, boolean evidence,
        boolean labels, boolean routes, boolean changes) {

    public ServiceOptions {
        Objects.requireNonNull(theme);
    }

    /** White paper, arranged as the map says, everything shown. */
    public static ServiceOptions defaults() {
        return new ServiceOptions(Theme.LIGHT, null, true, true, true, true, true);
    }

    public ServiceOptions withTheme(Theme newTheme) {
        return new ServiceOptions(newTheme, arrangement, legend, evidence, labels, routes, changes);
    }

    public ServiceOptions withArrangement(ServiceArrangement other) {
        return new ServiceOptions(theme, other, legend, evidence, labels, routes, changes);
    }

    public ServiceOptions withLegend(boolean shown) {
        return new ServiceOptions(theme, arrangement, shown, evidence, labels, routes, changes);
    }

    public ServiceOptions withEvidence(boolean shown) {
        return new ServiceOptions(theme, arrangement, legend, shown, labels, routes, changes);
    }

    public ServiceOptions withLabels(boolean shown) {
        return new ServiceOptions(theme, arrangement, legend, evidence, shown, routes, changes);
    }

    public ServiceOptions withRoutes(boolean shown) {
        return new ServiceOptions(theme, arrangement, legend, evidence, labels, shown, changes);
    }

    public ServiceOptions withChanges(boolean shown) {
        return new ServiceOptions(theme, arrangement, legend, evidence, labels, routes, shown);
    }
}
