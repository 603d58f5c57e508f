/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import java.util.Arrays;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.ServiceArrangement;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;

/**
 * Layout of a service map of 200 organisations with 600 relations, warm, median of 5: at most 2 s in each arrangement, so
 * that moving one box in a very large landscape is still bearable; and for ten times the organisations and relations at
 * most a hundred times as long, which is what looking at pairs costs: nothing in it grows faster.
 */
public final class ServiceMapBenchmark {

    private static final int ORGANISATIONS = 200;
    private static final int RELATIONS = 600;
    private static final double LIMIT_MS = 2_000;
    private static final double LIMIT_GROWTH = 100;

    private ServiceMapBenchmark() { }

    public static void main(String[] arguments) {
        boolean missed = false;
        for (ServiceArrangement arrangement : ServiceArrangement.values()) {
            for (boolean grouped : new boolean[] {true, false}) {
                missed |= isMissed(arrangement, grouped);
            }
        }
        if (missed) {
            System.out.println("A limit is missed.");
            System.exit(1);
        }
    }

    private static boolean isMissed(ServiceArrangement arrangement, boolean grouped) {
        double small = median(GeneratedLandscape.of(ORGANISATIONS / 10, RELATIONS / 10, arrangement, grouped));
        double large = median(GeneratedLandscape.of(ORGANISATIONS, RELATIONS, arrangement, grouped));
        System.out.printf("%s%s: %d organisations with %d relations: %.0f ms; %d with %d: %.0f ms (limit %.0f ms); "
                + "growth %.1f times (limit %.0f)%n", arrangement.name().toLowerCase(java.util.Locale.ROOT),
                grouped ? " by sector" : "", ORGANISATIONS / 10, RELATIONS / 10, small, ORGANISATIONS, RELATIONS, large,
                LIMIT_MS, large / small, LIMIT_GROWTH);
        return large > LIMIT_MS || large / small > LIMIT_GROWTH;
    }

    private static double median(ReleasedServiceMap map) {
        double[] times = new double[5];
        for (int round = -4; round < times.length; round++) {
            long start = System.nanoTime();
            ServiceLayout.scene(map, ServiceOptions.defaults());
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
