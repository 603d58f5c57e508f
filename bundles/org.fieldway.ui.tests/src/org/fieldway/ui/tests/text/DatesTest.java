/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.fieldway.ui.text.Dates;
import org.fieldway.ui.text.Lengths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 3);

    @ParameterizedTest
    @ValueSource(strings = {"3 Sep 2026", "3 September 2026", "2026-09-03", "3/9/2026", "3.9.2026", " 3  sep 2026 "})
    void readTakesTheUsualWaysOfWritingADay(String written) {
        assertEquals(Optional.of(DAY), Dates.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/2/2026", "13/13/2026", "2026"})
    void readGivesNothingForWhatIsNoDay(String written) {
        assertEquals(Optional.empty(), Dates.read(written));
    }

    @Test
    void shortDayIsReadBackAsTheSameDay() {
        assertEquals("3 Sep 2026", Dates.shortDay(DAY));
        assertEquals(Optional.of(DAY), Dates.read(Dates.shortDay(DAY)));
    }

    @ParameterizedTest
    @CsvSource({"0,00:00", "161000,02:41", "161499,02:41", "161500,02:42", "3599000,59:59", "3761000,1:02:41"})
    void lengthIsGivenInMinutesAndFromAnHourOnInHours(long milliseconds, String shown) {
        assertEquals(shown, Lengths.of(milliseconds));
    }
}
