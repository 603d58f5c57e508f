/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fieldway.core.consent.Audience;
import org.fieldway.core.release.Basis;
import org.fieldway.core.release.Grounds;
import org.fieldway.core.release.MapMoment;
import org.fieldway.core.release.ReleasedGroup;
import org.fieldway.core.release.ReleasedNode;
import org.fieldway.core.release.ReleasedRelation;
import org.fieldway.core.release.ReleasedService;
import org.fieldway.core.release.ReleasedServiceMap;
import org.fieldway.core.release.ServiceArrangement;
import org.fieldway.core.release.ServiceTime;
import org.fieldway.core.release.Standing;

/** A landscape of services of any size: some organisations have to do with many others, most with a few. */
final class GeneratedLandscape {

    private static final String[] SECTORS = {"nhs", "local-government", "vcse", "private", "academic"};
    private static final String[] KINDS = {"refers", "signposts", "prescribes", "funds", "commissions",
        "shares-information", "works-with"};

    private GeneratedLandscape() { }

    static ReleasedServiceMap of(int organisations, int relations, ServiceArrangement arrangement, boolean grouped) {
        var random = new Random(organisations);
        List<ReleasedNode> nodes = new ArrayList<>();
        for (int i = 0; i < organisations; i++) {
            String sector = SECTORS[random.nextInt(SECTORS.length)];
            List<ReleasedService> services = new ArrayList<>();
            for (int s = random.nextInt(4); s > 0; s--) {
                services.add(new ReleasedService("s" + i + "-" + s, "Service " + s + " of many", "Advice", Standing.EXISTING));
            }
            nodes.add(new ReleasedNode("o" + i, "Organisation of the valley " + i, "", "Charity", sector, sector,
                    grouped ? sector : "", List.of(), false, Standing.EXISTING, services, null));
        }
        List<ReleasedRelation> lines = new ArrayList<>();
        for (int i = 0; i < relations; i++) {
            int hub = random.nextInt(1 + random.nextInt(organisations));
            lines.add(new ReleasedRelation("r" + i, "o" + hub, end(nodes, random), KINDS[i % KINDS.length], "Refers", "",
                    "link worker " + i, false, "formal", Basis.SAID, new Grounds(4, 6, 2, "4 · 6"),
                    1 + random.nextInt(3), Standing.EXISTING));
        }
        List<ReleasedGroup> groups = new ArrayList<>();
        for (String sector : grouped ? SECTORS : new String[0]) {
            groups.add(new ReleasedGroup(sector, sector));
        }
        return new ReleasedServiceMap("m", "A large landscape", "", new Audience("team", false, 1, true), "en-GB",
                new MapMoment(ServiceTime.CURRENT, null), arrangement, "o0", groups, nodes, lines, List.of(), List.of(), 20,
                List.of(), List.of());
    }

    private static String end(List<ReleasedNode> nodes, Random random) {
        ReleasedNode node = nodes.get(random.nextInt(nodes.size()));
        boolean service = !node.services().isEmpty() && random.nextInt(3) == 0;
        return service ? node.services().getFirst().id() : node.id();
    }
}
