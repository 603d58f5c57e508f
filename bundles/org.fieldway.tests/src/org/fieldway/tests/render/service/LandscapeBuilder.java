/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.render.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.MapMoment;
import org.fieldway.core.release.NodePlace;
import org.fieldway.core.release.ReleasedChange;
import org.fieldway.core.release.ReleasedGroup;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.ReleasedRoute;
import org.fieldway.core.release.ReleasedService;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.ServiceArrangement;
import org.fieldway.core.release.ServiceTime;
import org.fieldway.core.release.Standing;

/** Makes releases of service maps for tests of their drawing. */
final class LandscapeBuilder {

    static final String[] KINDS = {"refers", "signposts", "prescribes", "funds", "commissions", "shares-information",
        "works-with"};
    static final String[] SECTORS = {"nhs", "local-government", "vcse", "private", "academic", "informal", "unstated"};

    private final List<ReleasedNode> nodes = new ArrayList<>();
    private final List<ReleasedRelation> relations = new ArrayList<>();
    private final List<ReleasedRoute> routes = new ArrayList<>();
    private final List<ReleasedChange> changes = new ArrayList<>();
    private final List<ReleasedGroup> groups = new ArrayList<>();
    private ServiceArrangement arrangement = ServiceArrangement.RINGS;
    private String centre = "";

    LandscapeBuilder network() {
        arrangement = ServiceArrangement.NETWORK;
        return this;
    }

    LandscapeBuilder centre(String id) {
        centre = id;
        return this;
    }

    LandscapeBuilder bySector() {
        for (String sector : SECTORS) {
            groups.add(new ReleasedGroup(sector, "Sector " + sector));
        }
        return this;
    }

    LandscapeBuilder node(String id, String name, String sector, NodePlace place, String... services) {
        return node(id, name, sector, place, Standing.EXISTING, services);
    }

    LandscapeBuilder node(String id, String name, String sector, NodePlace place, Standing standing, String... services) {
        List<ReleasedService> rows = new ArrayList<>();
        for (String service : services) {
            rows.add(new ReleasedService(id + "/" + service, service, "Advice", standing));
        }
        nodes.add(new ReleasedNode(id, name, "", "Charity", sector, "Sector " + sector, groups.isEmpty() ? "" : sector,
                List.of(), false, standing, rows, place));
        return this;
    }

    LandscapeBuilder relation(String id, String from, String to, String kind) {
        return relation(id, from, to, kind, false, "link worker", Standing.EXISTING);
    }

    LandscapeBuilder relation(String id, String from, String to, String kind, boolean mutual, String role,
            Standing standing) {
        relations.add(new ReleasedRelation(id, from, to, kind, "Kind " + kind, "", role, mutual, "formal", Basis.SAID,
                new Grounds(3, 4, 2, "3 · 4"), 2, standing));
        return this;
    }

    LandscapeBuilder route(String id, String... actors) {
        List<ReleasedRoute.Step> steps = new ArrayList<>();
        for (String actor : actors) {
            steps.add(new ReleasedRoute.Step(id + steps.size(), steps.size() + 1, "Step", "", 7, actor, actor));
        }
        routes.add(new ReleasedRoute(id, "Route " + id, "anybody", true, Basis.SAID, Grounds.NONE, Standing.EXISTING, steps));
        return this;
    }

    LandscapeBuilder change(String id, String status, String... actors) {
        changes.add(new ReleasedChange(id, changes.size() + 1, "Change " + id, "1 Mar 2024", "opened", "Opened", status,
                "Status " + status, "Much is different.", "", Grounds.NONE, List.of(actors)));
        return this;
    }

    ReleasedServiceMap build() {
        return new ReleasedServiceMap("map", "Around the ferry", "Service map", new Audience("team", false, 1, true),
                "en-GB", new MapMoment(ServiceTime.CURRENT, null), arrangement, centre, groups, nodes, relations, routes,
                changes, 4, List.of(), List.of());
    }

    /** Anything that can be: boxes of all sizes, some put somewhere, lines of all kinds between whatever there is. */
    static LandscapeBuilder random(long seed, boolean grouped, boolean rings) {
        var random = new Random(seed);
        LandscapeBuilder builder = grouped ? new LandscapeBuilder().bySector() : new LandscapeBuilder();
        int count = 1 + random.nextInt(45);
        List<String> actors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] services = new String[random.nextInt(5)];
            for (int s = 0; s < services.length; s++) {
                services[s] = "service ".repeat(1 + random.nextInt(4)) + s;
                actors.add("n" + i + "/" + services[s]);
            }
            Standing.State state = Standing.State.values()[random.nextInt(8) % 3];
            builder.node("n" + i, "Body ".repeat(1 + random.nextInt(9)) + i, SECTORS[random.nextInt(SECTORS.length)],
                    place(random, i), new Standing(state, ""), services);
            actors.add("n" + i);
        }
        for (int i = random.nextInt(3 * count); i > 0; i--) {
            builder.relation("r" + i, actors.get(random.nextInt(actors.size())), actors.get(random.nextInt(actors.size())),
                    KINDS[i % KINDS.length], random.nextBoolean(), "role " + i, Standing.EXISTING);
        }
        builder.route("A", actors.get(random.nextInt(actors.size())), actors.get(random.nextInt(actors.size())), "");
        builder.change("c", "planned", actors.get(random.nextInt(actors.size())));
        return rings ? builder.centre("n0") : builder.network();
    }

    /** Places that are put are far from each other: two that a person lays over each other stay so. */
    private static NodePlace place(Random random, int index) {
        return switch (random.nextInt(6)) {
            case 0 -> new NodePlace((index % 7 - 3) * 420.5, (index / 7 - 3) * 390.25, null);
            case 1 -> new NodePlace(null, null, 1 + random.nextInt(5));
            default -> null;
        };
    }
}
