/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallLandscape.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.MapMoment;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.ServiceTime;
import org.fieldway.core.release.Standing;
import org.fieldway.model.service.ChangeStatus;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is there at which time; first and last days count. Today is 1 June 2026. */
class ServiceMapTimeTest {

    private final SmallLandscape land = new SmallLandscape("Heron");
    private final Organisation ferry = land.organisation("Ferry", Sector.VCSE);
    private final Organisation surgery = land.organisation("Surgery", Sector.NHS);

    private ReleasedServiceMap at(ServiceTime time, String asOf) {
        return land.release(Audiences.team(), new MapMoment(time, day(asOf))).content();
    }

    @ParameterizedTest(name = "{0} {1}: {2} to {3}")
    @CsvSource(nullValues = "-", textBlock = """
            CURRENT, -,          -,          -,          EXISTING, ''
            CURRENT, -,          2026-06-01, -,          EXISTING, ''
            CURRENT, -,          2026-06-02, -,          PLANNED,  from 2 Jun 2026
            CURRENT, -,          -,          2026-06-01, EXISTING, until 1 Jun 2026
            CURRENT, -,          -,          2026-05-31, ENDED,    until 31 May 2026
            CURRENT, 2020-09-10, 2020-09-10, 2020-09-10, EXISTING, until 10 Sep 2020
            CURRENT, 2020-09-10, 2020-09-11, -,          PLANNED,  from 11 Sep 2020
            PAST,    2020-01-01, 2020-01-01, -,          EXISTING, ''
            PAST,    2020-01-01, 2020-01-02, -,          -,        -
            PAST,    2020-01-01, -,          2020-01-01, EXISTING, until 1 Jan 2020
            PAST,    2020-01-01, -,          2019-12-31, -,        -
            PAST,    -,          2026-06-01, -,          EXISTING, ''
            PAST,    -,          2026-06-02, -,          -,        -
            PAST,    -,          -,          1999-01-01, EXISTING, until 1 Jan 1999
            FUTURE,  2027-01-01, 2027-01-01, -,          PLANNED,  from 1 Jan 2027
            FUTURE,  2027-01-01, 2027-01-02, -,          -,        -
            FUTURE,  2027-01-01, -,          2026-12-31, ENDED,    until 31 Dec 2026
            FUTURE,  2027-01-01, -,          2027-01-01, EXISTING, ''
            FUTURE,  -,          -,          2026-05-31, -,        -
            FUTURE,  -,          -,          2026-06-01, ENDED,    until 1 Jun 2026
            FUTURE,  -,          2030-01-01, -,          PLANNED,  from 1 Jan 2030
            """)
    void relationStandsAsItsDaysSay(ServiceTime time, String asOf, String since, String until, Standing.State state,
            String words) {
        Relation relation = land.relation(surgery, ferry, RelationKind.REFERS);
        relation.setSince(day(since));
        relation.setUntil(day(until));
        var found = at(time, asOf).relations().stream().map(line -> line.standing()).findFirst();
        assertEquals(state == null ? null : new Standing(state, words), found.orElse(null));
    }

    @Test
    void lineIsNoMoreThereThanItsEnds() {
        land.relation(surgery, ferry, RelationKind.REFERS);
        surgery.setEndsOn(day("2026-05-31"));
        assertEquals(Standing.State.ENDED, at(ServiceTime.CURRENT, null).relations().getFirst().standing().state());
        assertEquals(Standing.State.ENDED, at(ServiceTime.CURRENT, null).nodes().get(1).standing().state());
        assertEquals(0, at(ServiceTime.FUTURE, null).relations().size());
        assertEquals(1, at(ServiceTime.FUTURE, null).nodes().size());
    }

    @ParameterizedTest(name = "{0} {1} on {2}")
    @CsvSource(nullValues = "-", textBlock = """
            PAST,    -,          HAPPENED,  2026-06-01, true
            PAST,    -,          PLANNED,   2026-01-01, false
            PAST,    2020-01-01, HAPPENED,  2020-01-02, false
            CURRENT, -,          HAPPENED,  2026-06-02, false
            CURRENT, -,          PLANNED,   2030-01-01, true
            CURRENT, -,          UNCERTAIN, -,          true
            FUTURE,  -,          HAPPENED,  2026-01-01, false
            FUTURE,  2027-01-01, PLANNED,   2027-01-01, true
            FUTURE,  2027-01-01, PLANNED,   2027-01-02, false
            """)
    void changeIsToldAtItsTime(ServiceTime time, String asOf, ChangeStatus status, String on, boolean told) {
        LandscapeChange change = ServiceFactory.eINSTANCE.createLandscapeChange();
        change.setId(SmallStudy.uuid("change"));
        change.setName("The tide came");
        change.setStatus(status);
        change.setChangedOn(day(on));
        change.getAffects().add(ferry);
        land.services.getChanges().add(change);
        assertEquals(told ? 1 : 0, at(time, asOf).changes().size());
    }
}
