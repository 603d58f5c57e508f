/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.model.study.StudyPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values are read exactly or refused, through the same factory as from a file. */
class ValuesTest {
    private static final EDataType UUID_TYPE = StudyPackage.Literals.UUID;
    private static final EDataType DATE = StudyPackage.Literals.LOCAL_DATE;
    private static final EDataType DATE_TIME = StudyPackage.Literals.LOCAL_DATE_TIME;
    private static final EDataType INSTANT = StudyPackage.Literals.INSTANT;

    private static void assertRoundTrip(EDataType type, Object value) {
        String text = EcoreUtil.convertToString(type, value);
        assertEquals(value, EcoreUtil.createFromString(type, text));
        assertEquals(text, EcoreUtil.convertToString(type, EcoreUtil.createFromString(type, text)));
    }

    @Test
    void valuesComeBackFromTheirTextWhateverTheyAre() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            assertRoundTrip(UUID_TYPE, new UUID(random.nextLong(), random.nextLong()));
            LocalDate day = LocalDate.ofEpochDay(random.nextInt(-700_000, 2_900_000));
            assertRoundTrip(DATE, day);
            assertRoundTrip(DATE_TIME, day.atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)));
            assertRoundTrip(INSTANT, Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)));
        }
    }

    @Test
    void textsAreThoseOfTheStandards() {
        assertEquals("2026-05-12", EcoreUtil.convertToString(DATE, LocalDate.of(2026, 5, 12)));
        assertEquals("2026-05-12T14:30", EcoreUtil.convertToString(DATE_TIME, LocalDateTime.of(2026, 5, 12, 14, 30)));
        assertEquals("2026-05-12T13:30:00Z", EcoreUtil.convertToString(INSTANT, Instant.parse("2026-05-12T13:30:00Z")));
    }

    @Test
    void absentValuesStayAbsent() {
        for (EDataType type : new EDataType[] {UUID_TYPE, DATE, DATE_TIME, INSTANT}) {
            assertNull(EcoreUtil.createFromString(type, null));
            assertNull(EcoreUtil.convertToString(type, null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "1-1-1-1-1", "{0b8c5f6e-3d0a-4c55-9a53-0d5a1c1f7e2b}",
        "0b8c5f6e3d0a4c559a530d5a1c1f7e2b", "0b8c5f6e-3d0a-4c55-9a53-0d5a1c1f7e2g", "0b8c5f6e-3d0a-4c55-9a53-0d5a1c1f7e2",
        "0b8c5f6e-3d0a-4c55-9a53-0d5a1c1f7e2bb", "0b8c5f6-e3d0a-4c55-9a53-0d5a1c1f7e2b"})
    void identitiesInAnyOtherFormAreRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> EcoreUtil.createFromString(UUID_TYPE, text));
    }

    @ParameterizedTest
    @CsvSource({"LocalDate,2026-13-01", "LocalDate,2026-02-30", "LocalDate,12.5.2026", "LocalDate,2026-5-1",
        "LocalDate,''", "LocalDate,2026-05-12T10:00", "LocalDateTime,2026-05-12", "LocalDateTime,2026-05-12T25:00",
        "LocalDateTime,2026-05-12T10:00Z", "LocalDateTime,''", "Instant,2026-05-12", "Instant,2026-05-12T10:00:00",
        "Instant,2026-05-12T10:00:00+01:00", "Instant,yesterday", "Instant,''"})
    void daysAndTimesThatAreNoneAreRefused(String type, String text) {
        EDataType dataType = (EDataType) StudyPackage.eINSTANCE.getEClassifier(type);
        assertThrows(IllegalArgumentException.class, () -> EcoreUtil.createFromString(dataType, text));
    }

    @Test
    void refusalDoesNotRepeatTheText() {
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
                () -> EcoreUtil.createFromString(DATE, "I said it in private"));
        for (Throwable t = refusal; t != null; t = t.getCause()) {
            assertFalse(String.valueOf(t.getMessage()).contains("private"), "a message must not hold what was read");
        }
    }
}
