/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

/** Names of files relative to a study's folder, with slashes on every system. */
public final class StudyNames {

    /** Staged content and the commit record of each writer, in a folder of its own. */
    public static final String SAVING = ".saving";
    /** The generation before the last change of each file, under the same names. */
    public static final String PREVIOUS = ".previous";
    /** Locks of shared files, and one heartbeat for each open study. */
    public static final String LOCKS = ".locks";
    /** Caches; may be deleted at any time. */
    public static final String CACHE = ".fieldway";

    private StudyNames() {
    }

    /** @return the folder part of a name; empty for a name directly in the study's folder */
    public static String folderOf(String name) {
        int slash = name.lastIndexOf('/');
        return slash < 0 ? "" : name.substring(0, slash);
    }

    /** @return the last part of a name */
    public static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** @return the name of something inside a folder */
    public static String in(String folder, String name) {
        return folder.isEmpty() ? name : folder + '/' + name;
    }

    /** @return whether the name stays inside the study's folder and means one file on every system */
    public static boolean isInside(String name) {
        int from = 0;
        for (int at = 0; at <= name.length(); at++) {
            char unit = at < name.length() ? name.charAt(at) : '/';
            if (unit == '\\' || unit == ':' || Character.isISOControl(unit)) {
                return false;
            }
            if (unit == '/') {
                if (isNoPart(name, from, at)) {
                    return false;
                }
                from = at + 1;
            }
        }
        return true;
    }

    private static boolean isNoPart(String name, int from, int to) {
        return switch (to - from) {
            case 0 -> true;
            case 1 -> name.charAt(from) == '.';
            case 2 -> name.charAt(from) == '.' && name.charAt(from + 1) == '.';
            default -> false;
        };
    }
}
