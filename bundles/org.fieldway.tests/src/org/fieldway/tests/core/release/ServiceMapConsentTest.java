/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallLandscape.relations;
import static org.fieldway.tests.core.release.SmallStudy.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.consent.Audiences;
import org.fieldway.core.release.Release;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.Withheld;
import org.fieldway.model.service.ChangeStatus;
import org.fieldway.model.service.LandscapeChange;
import org.fieldway.model.service.ReferralRoute;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.RouteStep;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.study.EvidenceRef;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Sector;
import org.fieldway.render.scene.SceneJson;
import org.fieldway.render.service.ServiceLayout;
import org.fieldway.render.service.ServiceOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A service map shows of participants what they allow: what is known from one alone goes with that one. */
class ServiceMapConsentTest {

    private static final String[] PEOPLE = {"Heron", "Otter", "Wren", "Kite"};

    private final SmallLandscape land = new SmallLandscape(PEOPLE);
    private final List<Relation> own = new ArrayList<>();
    private Organisation ferry;
    private Relation shared;

    @BeforeEach
    void makeLandscape() {
        ferry = land.organisation("Ferry", Sector.VCSE);
        ferry.setContact("ring Ada on 01234 567890");
        Organisation surgery = land.organisation("Surgery", Sector.NHS);
        List<EvidenceRef> all = new ArrayList<>();
        for (String name : PEOPLE) {
            EvidenceRef said = land.small.said("at the landing stage somebody called " + name + " waved me across", name);
            Relation relation = land.relation(surgery, ferry, RelationKind.SIGNPOSTS, said);
            relation.setLabel("somebody called " + name + " waved me across");
            own.add(relation);
            all.add(land.small.again(said));
        }
        shared = land.relation(surgery, ferry, RelationKind.REFERS, all.toArray(EvidenceRef[]::new));
        shared.setViaRole("the aunt of P02, whom Otter knows");
    }

    static Stream<Arguments> flips() {
        return Stream.of(PEOPLE).flatMap(name -> Audiences.all().stream().map(audience -> Arguments.of(name, audience)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("flips")
    void whatOnePersonAloneTellsGoesWithTheirConsentAndTheListSaysWhy(String name, Audience audience) {
        Release<ReleasedServiceMap> before = land.release(audience.id());
        land.small.no(name, "participate");
        Release<ReleasedServiceMap> after = land.release(audience.id());
        List<String> expected = new ArrayList<>(relations(before.content()));
        expected.remove(id(own.get(List.of(PEOPLE).indexOf(name))));
        assertEquals(expected, relations(after.content()));
        assertEquals(List.of(id(land.small.person(name))),
                after.withheld().stream().flatMap(one -> one.participantIds().stream()).distinct().toList());
        assertFalse(drawn(after).contains("called " + name), "their words are in nothing that is drawn");
        assertTrue(drawn(before).contains("called " + name) || !audience.numbersShown());
        after.withheld().stream().map(Withheld::why).forEach(why -> assertFalse(why.contains("waved")));
    }

    @Test
    void wordsThatMayNotBeQuotedAreWithheldWhereTheLineMayStay() {
        land.small.no("Wren", "quote-anonymous");
        Release<ReleasedServiceMap> released = land.release("public");
        assertTrue(relations(released.content()).contains(id(own.get(2))));
        assertEquals("withheld", relation(released, own.get(2)).label());
        assertTrue(relation(released, own.get(1)).label().contains("waved"));
    }

    @Test
    void numbersUnderThreeAreNotToldToThePublic() {
        Release<ReleasedServiceMap> everyone = land.release("public");
        assertEquals("fewer than 3", relation(everyone, own.getFirst()).grounds().label());
        assertEquals(0, relation(everyone, own.getFirst()).grounds().participants());
        assertEquals("4 · 4", relation(everyone, shared).grounds().label());
        assertEquals("1 · 1", relation(land.release("team"), own.getFirst()).grounds().label());
    }

    @Test
    void contactDetailsLeaveForNobodyAndNamesOnlyForTheTeam() {
        assertFalse(drawn(land.release("team")).contains("01234"));
        assertTrue(relation(land.release("team"), shared).viaRole().contains("Otter"));
        assertEquals("the aunt of a student, whom a student knows", relation(land.release("public"), shared).viaRole());
    }

    @Test
    void routesAndChangesKnownFromOnePersonGoAsRelationsDo() {
        ReferralRoute route = ServiceFactory.eINSTANCE.createReferralRoute();
        route.setId(SmallStudy.uuid("route"));
        route.setName("By the early boat");
        RouteStep step = ServiceFactory.eINSTANCE.createRouteStep();
        step.setId(SmallStudy.uuid("step"));
        step.setActor(ferry);
        step.setWhat("Waits in the hut");
        route.getSteps().add(step);
        route.getEvidence().add(land.small.said("we took the early boat", "Kite"));
        land.services.getRoutes().add(route);
        LandscapeChange change = ServiceFactory.eINSTANCE.createLandscapeChange();
        change.setId(SmallStudy.uuid("change"));
        change.setName("The hut burnt down");
        change.setChangedOn(LocalDate.of(2026, 1, 1));
        change.setStatus(ChangeStatus.HAPPENED);
        change.getAffects().add(ferry);
        change.getEvidence().add(land.small.said("one morning there was no hut", "Kite"));
        land.services.getChanges().add(change);
        assertTrue(drawn(land.release("team")).contains("Waits in the hut"));
        assertTrue(drawn(land.release("team")).contains("The hut burnt down"));
        land.small.withdraw("Kite");
        assertEquals(List.of(), land.release("team").content().routes());
        assertEquals(List.of(), land.release("team").content().changes());
    }

    private static ReleasedRelation relation(Release<ReleasedServiceMap> release, Relation relation) {
        return release.content().relations().stream().filter(one -> one.id().equals(id(relation))).findFirst().orElseThrow();
    }

    /** Everything that a drawing of the release holds, and the release itself. */
    private static String drawn(Release<ReleasedServiceMap> release) {
        return SceneJson.write(ServiceLayout.scene(release.content(), ServiceOptions.defaults())) + release.content();
    }
}
