/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/** Takes times and compares what was measured with its limit. */
final class Measure {

    private static final int ROUNDS = 5;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private boolean missed;

    /** Something that is measured. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    /**
     * How long something took, in milliseconds.
     *
     * @param wall by the clock on the wall
     * @param processor of all threads together, those of the compiler and the collector included
     */
    record Time(double wall, double processor) {
    }

    /** @return the medians of five runs, after two that are thrown away */
    static Time warm(Work work) throws Exception {
        work.run();
        work.run();
        double[] walls = new double[ROUNDS];
        double[] processors = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            Time time = once(work);
            walls[round] = time.wall();
            processors[round] = time.processor();
        }
        return new Time(median(walls), median(processors));
    }

    static Time once(Work work) throws Exception {
        long processor = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        return new Time((System.nanoTime() - start) / 1e6, (SYSTEM.getProcessCpuTime() - processor) / 1e6);
    }

    /**
     * Compares two kinds of work that take turns, so that a machine that is busier now than before does not matter.
     *
     * @return the median of five ratios of the second to the first, after two that are thrown away
     */
    static double ratio(Work first, Work second) throws Exception {
        double[] ratios = new double[ROUNDS];
        for (int round = -2; round < ROUNDS; round++) {
            double one = once(first).wall();
            double two = once(second).wall();
            if (round >= 0) {
                ratios[round] = two / one;
            }
        }
        return median(ratios);
    }

    static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    void check(String what, double measured, String unit, double limit) {
        boolean kept = measured <= limit;
        missed |= !kept;
        System.out.println(String.format(Locale.ROOT, "%-52s %9.2f %-5s limit %8.2f  %s", what, measured, unit, limit,
                kept ? "ok" : "MISSED"));
    }

    static void tell(String what, Time time) {
        System.out.println(String.format(Locale.ROOT, "%-52s %9.2f ms    processor %8.2f ms", what, time.wall(),
                time.processor()));
    }

    static void tell(String what, double measured, String unit) {
        System.out.println(String.format(Locale.ROOT, "%-52s %9.2f %s", what, measured, unit));
    }

    boolean isMissed() {
        return missed;
    }
}
