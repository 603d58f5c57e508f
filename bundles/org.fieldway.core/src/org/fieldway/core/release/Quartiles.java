/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.release;

import java.util.Collection;
import java.util.List;

/**
 * Median and quartiles of a sample, interpolated linearly between neighbours: type 7 of Hyndman and Fan, Sample
 * Quantiles in Statistical Packages, The American Statistician 50 (1996), which spreadsheets and R use too.
 *
 * @param sorted the sample in order
 */
record Quartiles(List<Double> sorted) {

    static Quartiles of(Collection<? extends Number> sample) {
        if (sample.isEmpty()) {
            throw new IllegalArgumentException("no sample");
        }
        return new Quartiles(sample.stream().map(Number::doubleValue).sorted().toList());
    }

    double median() {
        return quantile(0.5);
    }

    double lower() {
        return quantile(0.25);
    }

    double upper() {
        return quantile(0.75);
    }

    private double quantile(double share) {
        double at = (sorted.size() - 1) * share;
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.size() - 1);
        return sorted.get(below) + (at - below) * (sorted.get(above) - sorted.get(below));
    }
}
