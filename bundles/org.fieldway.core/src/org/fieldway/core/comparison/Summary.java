/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.comparison;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.lanes.CardShape;
import org.fieldway.core.release.FeelingPoint;
import org.fieldway.core.release.ReleasedLane;
import org.fieldway.core.release.ReleasedMap;
import org.fieldway.core.release.ReleasedStage;

/** Says in plain words what differs. */
final class Summary {

    private static final double NOTABLE = 0.5;

    private Summary() { }

    static String of(ReleasedComparison compared) {
        int different = compared.count(Difference.DIFFERENT);
        List<String> sentences = new ArrayList<>();
        int both = compared.count(Difference.SAME) + different;
        sentences.add(both == 0 ? Messages.noneInBoth : NLS.bind(Messages.inBoth, both, different));
        sentences.add(NLS.bind(Messages.onlyIn, compared.count(Difference.ONLY_FIRST),
                compared.count(Difference.ONLY_SECOND)));
        furthestApart(compared).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    private record Gap(String stage, double first, double second) {
        double width() {
            return Math.abs(first - second);
        }
    }

    private static Optional<String> furthestApart(ReleasedComparison compared) {
        List<Gap> gaps = new ArrayList<>();
        for (Compared<ReleasedLane> lane : compared.lanes()) {
            if (lane.isInBoth() && lane.first().kind().shape() == CardShape.CURVE) {
                compared.stages().stream().filter(Compared::isInBoth)
                        .forEach(stage -> gap(compared, stage, lane).ifPresent(gaps::add));
            }
        }
        return gaps.stream().max(Comparator.comparingDouble(Gap::width)).map(gap -> gap.width() < NOTABLE
                ? Messages.feelingsAlike : NLS.bind(Messages.furthestApart,
                        new Object[] {gap.stage(), score(gap.first()), score(gap.second())}));
    }

    private static Optional<Gap> gap(ReleasedComparison compared, Compared<ReleasedStage> stage,
            Compared<ReleasedLane> lane) {
        Optional<FeelingPoint> one = point(compared.first(), stage.first(), lane.first());
        Optional<FeelingPoint> other = point(compared.second(), stage.second(), lane.second());
        return one.flatMap(left -> other.map(right -> new Gap(stage.first().name(), left.median(), right.median())));
    }

    private static Optional<FeelingPoint> point(ReleasedMap map, ReleasedStage stage, ReleasedLane lane) {
        return map.feelings().stream().filter(point -> point.stageId().equals(stage.id())
                && point.laneId().equals(lane.id())).findFirst();
    }

    private static String score(double score) {
        String number = new DecimalFormat("0.#", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(Math.abs(score));
        return (number.equals("0") ? "" : score < 0 ? "\u2212" : "+") + number;
    }
}
