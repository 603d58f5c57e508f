/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.svg.SvgPainter;

/**
 * Layout and SVG of a map of 60 stages, 20 lanes and 5,000 cards, warm, median of 5: at most 300 ms, so that each edit of a
 * very large map is still seen at once; and for ten times the cards at most twelve times as long, so that nothing in it
 * grows faster than the map.
 */
public final class MapBenchmark {

    private static final int CARDS = 5_000;
    private static final double LIMIT_MS = 300;
    private static final double LIMIT_GROWTH = 12;

    private MapBenchmark() { }

    public static void main(String[] arguments) throws IOException {
        double small = median(GeneratedMap.of(CARDS / 10));
        double large = median(GeneratedMap.of(CARDS));
        System.out.printf("%d cards: %.0f ms; %d cards: %.0f ms (limit %.0f ms); growth %.1f times (limit %.0f)%n",
                CARDS / 10, small, CARDS, large, LIMIT_MS, large / small, LIMIT_GROWTH);
        if (large > LIMIT_MS || large / small > LIMIT_GROWTH) {
            System.out.println("A limit is missed.");
            System.exit(1);
        }
    }

    private static double median(ReleasedMap map) throws IOException {
        double[] times = new double[5];
        for (int round = -10; round < times.length; round++) {
            long start = System.nanoTime();
            SvgPainter.write(JourneyLayout.scene(map, JourneyOptions.defaults()), new ByteArrayOutputStream(1 << 23));
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
