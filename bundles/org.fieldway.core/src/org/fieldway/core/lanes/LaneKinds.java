/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.lanes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import org.eclipse.core.runtime.IConfigurationElement;
import org.fieldway.core.extension.Contributions;
import org.fieldway.model.study.Study;

/** Lane kinds: Fieldway's own in their order, then those that others contribute, then those of one study's team. */
public final class LaneKinds {

    /** The extension point through which a team adds kinds of its own. */
    public static final String POINT = "org.fieldway.core.laneKinds";

    private static final String FOLDER = "/org/fieldway/core/lanes/";
    private static final LaneKind.Colours NEUTRAL_LIGHT = new LaneKind.Colours("#64748b", "#f4f6f8");
    private static final LaneKind.Colours NEUTRAL_DARK = new LaneKind.Colours("#a3b1c4", "#252b33");

    private final Map<String, LaneKind> kinds = new LinkedHashMap<>();

    private LaneKinds() { }

    /** The kinds that lanes of the study's maps may have: those installed, then those that its team made up. */
    public static LaneKinds of(Study study) {
        var result = new LaneKinds();
        result.kinds.putAll(installed().kinds);
        study.getLaneKinds().stream().map(OwnLaneKinds::read).forEach(kind -> result.kinds.putIfAbsent(kind.id(), kind));
        return result;
    }

    private static final class Installed {
        static final LaneKinds KINDS = with(Contributions.installed());
    }

    /** The kinds of this installation, read at first use. */
    public static LaneKinds installed() {
        return Installed.KINDS;
    }

    /** Fieldway's own kinds and what {@code contributions} add; an unusable contribution is reported there and skipped. */
    public static LaneKinds with(Contributions contributions) {
        var result = new LaneKinds();
        result.addOwn();
        contributions.elements(POINT).forEach(element -> result.add(element, contributions));
        return result;
    }

    /** All kinds in the order in which they are offered. */
    public List<LaneKind> all() {
        return new ArrayList<>(kinds.values());
    }

    /** True where the kind is known here. */
    public boolean has(String id) {
        return kinds.containsKey(id);
    }

    /** The kind; for one that is not known here or null, a neutral kind under its id, so that no lane is lost. */
    public LaneKind of(String kindId) {
        String id = kindId == null ? "" : kindId;
        LaneKind known = kinds.get(id);
        return known != null ? known : new LaneKind(id, id, NEUTRAL_LIGHT, NEUTRAL_DARK, CardShape.CARD, "lane", false,
                Set.of(Carries.EVIDENCE));
    }

    private void addOwn() {
        Properties data = ownData();
        ResourceBundle names = ResourceBundle.getBundle("org.fieldway.core.lanes.names", Locale.getDefault(),
                LaneKinds.class.getClassLoader());
        for (String id : data.getProperty("kinds").split("\\s+")) {
            kinds.put(id, LaneKindReader.read(id, names.getString(id), key -> data.getProperty(id + "." + key)));
        }
    }

    private static Properties ownData() {
        var data = new Properties();
        try (InputStream in = LaneKinds.class.getResourceAsStream(FOLDER + "lane-kinds.properties")) {
            data.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return data;
        } catch (IOException e) {
            throw new UncheckedIOException("The installation is damaged: the lane kinds cannot be read.", e);
        }
    }

    private void add(IConfigurationElement element, Contributions contributions) {
        try {
            var kind = LaneKindReader.read(element.getAttribute("id"), element.getAttribute("name"),
                    element::getAttribute);
            if (kinds.putIfAbsent(kind.id(), kind) != null) {
                contributions.report(element.getContributor().getName() + ": there is already a lane kind " + kind.id()
                        + "; this one was skipped.");
            }
        } catch (IllegalArgumentException e) {
            contributions.report(element.getContributor().getName() + ": " + e.getMessage());
        }
    }
}
