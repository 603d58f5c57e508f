/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.files;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The few operations on files that a study needs. A name is relative to the study's folder, its parts separated by a
 * slash; the folder itself is the empty name. Nothing is durable before it is forced: content by {@link #force}, and
 * names that came, went or moved by {@link #forceFolder} of the folder they are in.
 */
public interface StudyFiles {

    /** @return size and time of the file, empty where there is no such file or folder */
    Optional<FileStamp> stamp(String name) throws IOException;

    /**
     * @return the whole content
     * @throws java.nio.file.NoSuchFileException where there is no such file
     */
    byte[] read(String name) throws IOException;

    /** @return names (without the folder) of what is directly inside, sorted; empty where there is no such folder */
    List<String> list(String folder) throws IOException;

    /** Makes one folder inside an existing one; does nothing where it is there already. */
    void createFolder(String name) throws IOException;

    /** Replaces or creates a file. A crash before {@link #force} may leave it empty or cut. */
    void write(String name, byte[] content) throws IOException;

    /**
     * Creates a file that must not be there yet.
     *
     * @return false where somebody else has created it first
     */
    boolean create(String name, byte[] content) throws IOException;

    /** Waits until the content of the file is on the disk. */
    void force(String name) throws IOException;

    /** Waits until the names in the folder are on the disk. */
    void forceFolder(String folder) throws IOException;

    /** Renames a file or folder in one step, replacing a file of the new name. */
    void move(String from, String to) throws IOException;

    /** Deletes a file or an empty folder; does nothing where there is none. */
    void delete(String name) throws IOException;

    /** @return whether there is such a file or folder */
    default boolean exists(String name) throws IOException {
        return stamp(name).isPresent();
    }
}
