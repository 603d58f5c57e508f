/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.recent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** The studies opened last, newest first, kept in the workspace's preferences. */
public final class RecentStudies {

    private static final int MOST = 10;
    private static final RecentStudies INSTANCE = new RecentStudies();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    private RecentStudies() {
    }

    public static RecentStudies get() {
        return INSTANCE;
    }

    /** The studies, newest first; those that are missing now too. */
    public List<RecentStudy> all() {
        List<RecentStudy> all = new ArrayList<>();
        for (int at = 0; at < MOST; at++) {
            Preferences entry = node().node(Integer.toString(at));
            String folder = entry.get("folder", "");
            if (!folder.isEmpty()) {
                all.add(new RecentStudy(Path.of(folder), entry.get("title", ""), entry.getBoolean("open", false), editors(entry)));
            }
        }
        return all;
    }

    private static List<String> editors(Preferences entry) {
        String ids = entry.get("editors", "");
        return ids.isEmpty() ? List.of() : List.of(ids.split(" "));
    }

    /** The study that was open when Fieldway was last closed, if it is still there. */
    public Optional<Path> toReopen() {
        return all().stream().filter(study -> study.open() && study.isThere()).map(RecentStudy::folder).findFirst();
    }

    /** What is remembered of a folder. */
    public Optional<RecentStudy> find(Path folder) {
        return all().stream().filter(study -> study.folder().equals(folder)).findFirst();
    }

    /** Puts a study in front. */
    public void remember(RecentStudy study) {
        List<RecentStudy> all = without(study.folder());
        all.addFirst(study);
        write(all);
    }

    /** Forgets a study; its files stay. */
    public void forget(Path folder) {
        write(without(folder));
    }

    private List<RecentStudy> without(Path folder) {
        List<RecentStudy> all = new ArrayList<>(all());
        all.removeIf(study -> study.folder().equals(folder));
        return all;
    }

    private void write(List<RecentStudy> all) {
        try {
            node().removeNode();
            for (int at = 0; at < Math.min(MOST, all.size()); at++) {
                write(node().node(Integer.toString(at)), all.get(at));
            }
            node().flush();
        } catch (BackingStoreException e) {
            ILog.of(RecentStudies.class).warn("The list of recent studies could not be written.");
        }
        listeners.forEach(Runnable::run);
    }

    private static void write(Preferences entry, RecentStudy study) {
        entry.put("folder", study.folder().toString());
        entry.put("title", study.title());
        entry.putBoolean("open", study.open());
        entry.put("editors", String.join(" ", study.editors()));
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode("org.fieldway.ui").node("recent");
    }

    /** Hears when the list changes. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
