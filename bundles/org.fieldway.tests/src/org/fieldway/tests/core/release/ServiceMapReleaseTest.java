/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.release;

import static org.fieldway.tests.core.release.SmallLandscape.names;
import static org.fieldway.tests.core.release.SmallLandscape.relations;
import static org.fieldway.tests.core.release.SmallStudy.id;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.fieldway.core.release.NodePlace;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.model.service.NodePlacement;
import org.fieldway.model.service.Relation;
import org.fieldway.model.service.RelationKind;
import org.fieldway.model.service.Service;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.service.ServiceGrouping;
import org.fieldway.model.service.ServiceLayout;
import org.fieldway.model.study.Organisation;
import org.fieldway.model.study.Place;
import org.fieldway.model.study.PlaceLevel;
import org.fieldway.model.study.Sector;
import org.fieldway.model.study.StudyFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a service map shows: filters, groups, places, and what to do about ends that are gone. */
class ServiceMapReleaseTest {

    private final SmallLandscape land = new SmallLandscape("Heron", "Otter", "Wren", "Kite");
    private Organisation ferry;
    private Organisation surgery;
    private Organisation council;
    private Organisation bakery;
    private Service crossings;
    private Relation refers;
    private Relation funds;

    @BeforeEach
    void makeLandscape() {
        ferry = land.organisation("Ferry", Sector.VCSE);
        surgery = land.organisation("Surgery", Sector.NHS);
        council = land.organisation("Council", Sector.LOCAL_GOVERNMENT);
        bakery = land.organisation("Bakery", Sector.PRIVATE);
        crossings = land.service("Crossings", ferry);
        refers = land.relation(surgery, crossings, RelationKind.REFERS, land.small.said("the nurse told me to go", "Heron"));
        funds = land.relation(council, ferry, RelationKind.FUNDS);
        land.small.study.setHost(ferry);
    }

    private ReleasedServiceMap team() {
        return land.release("team").content();
    }

    @Test
    void everythingIsShownAroundTheHostWhereNothingIsChosen() {
        assertEquals(List.of("Ferry", "Surgery", "Council", "Bakery"), names(team()));
        assertEquals(id(ferry), team().centreId());
        assertEquals(List.of(id(refers), id(funds)), relations(team()));
        assertEquals(id(crossings), team().relations().getFirst().toId());
        assertEquals(List.of(), team().filters());
        assertEquals("Crossings", team().nodes().getFirst().services().getFirst().name());
    }

    @Test
    void sectorsLeaveOthersOutButNeverTheCentre() {
        land.map.getSectors().add(Sector.NHS);
        assertEquals(List.of("Ferry", "Surgery"), names(team()));
        assertEquals(List.of(id(refers)), relations(team()));
        assertEquals(List.of("Only these sectors: NHS."), team().filters());
    }

    @Test
    void relationKindsLeaveOutWhoHasNoneUnlessPutSomewhere() {
        land.map.setLayout(ServiceLayout.NETWORK);
        land.map.setCentre(ferry);
        land.map.getRelationKinds().add(RelationKind.FUNDS);
        assertEquals(List.of("Ferry", "Council"), names(team()));
        assertEquals("Without such a relation, and not drawn: 2.", team().filters().getLast());
        place(bakery, 10, 20, null);
        assertEquals(List.of("Ferry", "Council", "Bakery"), names(team()));
    }

    @Test
    void evidencedOnlyKeepsLinesThatSomebodySpokeOf() {
        land.map.setEvidencedOnly(true);
        assertEquals(List.of(id(refers)), relations(team()));
        land.small.withdraw("Heron");
        assertEquals(List.of(), relations(team()));
    }

    @Test
    void hiddenAndChosenActorsDecideWithTheirServices() {
        land.map.getHidden().add(surgery);
        assertEquals(List.of("Ferry", "Council", "Bakery"), names(team()));
        assertEquals(List.of(id(funds)), relations(team()));
        land.map.getHidden().clear();
        land.map.getHidden().add(crossings);
        assertEquals(List.of(), team().nodes().getFirst().services());
        assertEquals(List.of(id(funds)), relations(team()));
        land.map.getHidden().clear();
        land.map.getShown().add(council);
        assertEquals(List.of("Ferry", "Council"), names(team()));
    }

    @Test
    void relationToWhatIsNotInTheStudyIsLeftOutAndToldToTheTeamAlone() {
        Organisation gone = StudyFactory.eINSTANCE.createOrganisation();
        land.relation(gone, ferry, RelationKind.REFERS);
        land.relation(null, null, RelationKind.REFERS);
        assertEquals(List.of(id(refers), id(funds)), relations(team()));
        assertTrue(team().notes().getFirst().startsWith("2 relations are not drawn"), team().notes().toString());
        assertEquals(List.of(), land.release("public").content().notes());
    }

    @Test
    void serviceOfNobodyIsABoxOfItsOwn() {
        Service lonely = land.service("A lantern on the pier", null);
        ReleasedNode node = team().nodes().getLast();
        assertTrue(node.service());
        assertEquals(id(lonely), node.id());
    }

    @Test
    void circlesOfMembersAndPlacesEnd() {
        ferry.getMemberOf().add(surgery);
        surgery.getMemberOf().add(ferry);
        ferry.getMemberOf().add(ferry);
        Place quay = place("Quay", PlaceLevel.VENUE);
        Place pier = place("Pier", PlaceLevel.VENUE);
        quay.setPartOf(pier);
        pier.setPartOf(quay);
        ferry.getLocatedAt().add(quay);
        land.map.setGroupBy(ServiceGrouping.PLACE);
        assertEquals(List.of("Surgery"), team().nodes().getFirst().memberOf());
        assertEquals(2, team().groups().size());
    }

    @Test
    void organisationsAreGroupedByTheNeighbourhoodOfTheirSite() {
        Place town = place("Town", PlaceLevel.PLACE);
        Place shore = place("Shore", PlaceLevel.NEIGHBOURHOOD);
        Place hut = place("Hut", PlaceLevel.VENUE);
        hut.setPartOf(shore);
        ferry.getLocatedAt().add(hut);
        council.getServes().addAll(List.of(shore, town));
        land.map.setGroupBy(ServiceGrouping.PLACE);
        assertEquals(List.of("Town", "Shore", "No place stated"),
                team().groups().stream().map(group -> group.name()).toList());
        assertEquals(List.of(id(shore), "none", id(town), "none"),
                team().nodes().stream().map(ReleasedNode::groupId).toList());
    }

    @Test
    void placesAreGivenAsPutAndRingsWithoutPoints() {
        place(surgery, -12.5, 40, null);
        place(council, 0, 0, 2);
        place(bakery, Double.NaN, 3, null);
        assertEquals(new NodePlace(-12.5, 40.0, null), node("Surgery").place());
        assertEquals(new NodePlace(null, null, 2), node("Council").place());
        assertFalse(node("Bakery").place().isFixed());
    }

    private ReleasedNode node(String name) {
        return team().nodes().stream().filter(node -> node.name().equals(name)).findFirst().orElseThrow();
    }

    private void place(Organisation node, double x, double y, Integer ring) {
        NodePlacement placement = ServiceFactory.eINSTANCE.createNodePlacement();
        placement.setNode(node);
        placement.setX(x);
        placement.setY(y);
        placement.setRing(ring);
        land.map.getPlacements().add(placement);
    }

    private Place place(String name, PlaceLevel level) {
        Place place = StudyFactory.eINSTANCE.createPlace();
        place.setId(SmallStudy.uuid("place " + name));
        place.setName(name);
        place.setLevel(level);
        land.small.study.getPlaces().add(place);
        return place;
    }
}
