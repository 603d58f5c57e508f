/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.explorer.groups;

import java.util.List;
import org.fieldway.core.extension.Contributions;
import org.fieldway.ui.explorer.GroupKind;

/** Headings that other bundles add below those of every study, from the extension point {@code org.fieldway.ui.explorerGroups}. */
final class ContributedGroups {

    private static final String POINT = "org.fieldway.ui.explorerGroups";
    private static final List<GroupKind> ALL = Contributions.installed().create(POINT, "class", GroupKind.class);

    private ContributedGroups() {
    }

    /** By the names of the bundles; none in an installation that only has Fieldway's own. */
    static List<GroupKind> all() {
        return ALL;
    }
}
