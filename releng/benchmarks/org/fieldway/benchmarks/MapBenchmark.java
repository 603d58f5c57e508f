/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.render.journey.JourneyLayout;
import org.fieldway.render.journey.JourneyOptions;
import org.fieldway.render.pdf.Paper;
import org.fieldway.render.pdf.PdfPainter;
import org.fieldway.render.scene.Scene;
import org.fieldway.render.svg.SvgPainter;

/**
 * Layout and SVG of a map of 60 stages, 20 lanes and 5,000 cards, warm, median of 5: at most 300 ms, so that each edit of a
 * very large map is still seen at once; and for ten times the cards at most twelve times as long, so that nothing in it
 * grows faster than the map. The same map as PDF, on one sheet and on pages of A4, which people wait for: at most 5 s.
 */
public final class MapBenchmark {

    private static final int CARDS = 5_000;
    private static final double LIMIT_MS = 300;
    private static final double LIMIT_GROWTH = 12;
    private static final double LIMIT_PDF_MS = 5_000;

    private MapBenchmark() { }

    /** Something that writes a drawing. */
    @FunctionalInterface
    private interface Work {
        void run() throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        ReleasedMap few = GeneratedMap.of(CARDS / 10);
        ReleasedMap many = GeneratedMap.of(CARDS);
        double small = median(10, () -> svg(few));
        double large = median(10, () -> svg(many));
        System.out.printf("%d cards: %.0f ms; %d cards: %.0f ms (limit %.0f ms); growth %.1f times (limit %.0f)%n",
                CARDS / 10, small, CARDS, large, LIMIT_MS, large / small, LIMIT_GROWTH);
        Scene scene = JourneyLayout.scene(many, JourneyOptions.defaults());
        double sheet = median(2, () -> PdfPainter.write(scene, Paper.ONE_SHEET, new ByteArrayOutputStream(1 << 22)));
        double pages = median(2, () -> PdfPainter.write(scene, Paper.A4, new ByteArrayOutputStream(1 << 22)));
        System.out.printf("PDF of %d cards: one sheet %.0f ms, pages of A4 %.0f ms (limit %.0f ms)%n", CARDS, sheet, pages,
                LIMIT_PDF_MS);
        if (large > LIMIT_MS || large / small > LIMIT_GROWTH || Math.max(sheet, pages) > LIMIT_PDF_MS) {
            System.out.println("A limit is missed.");
            System.exit(1);
        }
    }

    private static void svg(ReleasedMap map) throws IOException {
        SvgPainter.write(JourneyLayout.scene(map, JourneyOptions.defaults()), new ByteArrayOutputStream(1 << 23));
    }

    /** In milliseconds, after some runs that are thrown away. */
    private static double median(int warming, Work work) throws IOException {
        double[] times = new double[5];
        for (int round = -warming; round < times.length; round++) {
            long start = System.nanoTime();
            work.run();
            if (round >= 0) {
                times[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2];
    }
}
