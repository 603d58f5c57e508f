/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.interchange.maps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;

import org.fieldway.core.FieldwayException;
import org.fieldway.interchange.ImportPlan;
import org.fieldway.model.journey.JourneyMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever map is written comes back as it was, as often as it is written. */
class MapRoundTripTest {

    private static final int MAPS = 150;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"mmd,false", "csv,true"})
    void writtenMapComesBackWithStagesLanesCardsAndFeelings(String ending, boolean withWordsAndBasis)
            throws FieldwayException, IOException {
        try (RoundTrip trip = RoundTrip.in(folder)) {
            for (int seed = 0; seed < MAPS; seed++) {
                JourneyMap map = new RandomMaps(seed).map();
                trip.add(map);
                JourneyMap again = trip.read(trip.write(map, ending));
                assertEquals(String.join("\n", RoundTrip.shape(map, withWordsAndBasis)),
                        String.join("\n", RoundTrip.shape(again, withWordsAndBasis)), "seed " + seed);
                assertEquals(map.getKind(), again.getKind(), "seed " + seed);
                trip.study.domain().getCommandStack().undo();
                trip.study.domain().getCommandStack().undo();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"mmd", "csv"})
    void writtenMapBringsNothingIntoTheMapThatItCameFrom(String ending) throws FieldwayException, IOException {
        try (RoundTrip trip = RoundTrip.in(folder)) {
            for (int seed = 0; seed < MAPS; seed++) {
                JourneyMap map = new RandomMaps(seed).map();
                trip.add(map);
                ImportPlan plan = trip.planInto(map, trip.write(map, ending));
                assertFalse(plan.changesAnything(), "seed " + seed + ": " + plan.files().get(0).notes());
                trip.study.domain().getCommandStack().undo();
            }
        }
    }
}
