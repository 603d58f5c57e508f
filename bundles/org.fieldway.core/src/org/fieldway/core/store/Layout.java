/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.fieldway.core.store.files.StudyNames;

/** Where things are in a study's folder. */
public final class Layout {

    public static final String STUDY = "study.fieldway";
    public static final String CODEBOOK = "codebook.xmi";
    public static final String SERVICES = "services.xmi";
    public static final String ETHICS = "ethics.xmi";
    public static final String CONSENTS = "consents.xmi";
    public static final String MAPS = "maps";
    public static final String MEMOS = "memos";
    public static final String SOURCES = "sources";

    /** The files of the core that every study has. */
    static final List<String> CORE = List.of(STUDY, CODEBOOK, SERVICES, ETHICS, CONSENTS);

    static final String GIT_ATTRIBUTES = "* -text\n";
    static final String GIT_IGNORE = StudyNames.CACHE + "/\n" + StudyNames.SAVING + "/\n" + StudyNames.PREVIOUS
            + "/\n" + StudyNames.LOCKS + "/\nidentities.fwkey\n";

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final String XMI = ".xmi";
    private static final String CODINGS = "codings-";

    private Layout() {
    }

    /** @return the file of a journey map */
    public static String map(UUID id) {
        return MAPS + '/' + id + XMI;
    }

    /** @return the file of a researcher's memos */
    public static String memos(UUID researcher) {
        return MEMOS + '/' + researcher + XMI;
    }

    /** @return the folder of a source */
    public static String sourceFolder(UUID source) {
        return SOURCES + '/' + source;
    }

    /** @return the file that describes a source */
    public static String source(UUID source) {
        return sourceFolder(source) + "/source.xmi";
    }

    /** @return the file with a source's text */
    public static String text(UUID source) {
        return sourceFolder(source) + "/text.txt";
    }

    /** @return the file with one coder's codings of a source */
    public static String codings(UUID source, UUID coder) {
        return sourceFolder(source) + '/' + CODINGS + coder + XMI;
    }

    /** @return whether the last part of a name is that of a coding file */
    public static boolean isCodings(String lastPart) {
        return lastPart.startsWith(CODINGS) && lastPart.endsWith(XMI) && isId(coderOf(lastPart));
    }

    /** @return the id of the researcher whose codings a file holds */
    public static UUID coder(String codings) {
        return UUID.fromString(coderOf(StudyNames.lastPart(codings)));
    }

    static boolean isMap(String name) {
        return StudyNames.folderOf(name).equals(MAPS) && isXmiOfId(StudyNames.lastPart(name));
    }

    static boolean isXmiOfId(String lastPart) {
        return lastPart.endsWith(XMI) && isId(lastPart.substring(0, lastPart.length() - XMI.length()));
    }

    /** @return whether only this person writes the file, and so needs no lock for it */
    static boolean isOwnFile(String name, UUID person) {
        return person != null && (name.equals(memos(person)) || isCodings(StudyNames.lastPart(name))
                && coderOf(StudyNames.lastPart(name)).equals(person.toString()));
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static String coderOf(String lastPart) {
        return lastPart.substring(CODINGS.length(), lastPart.length() - XMI.length());
    }
}
