/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.eclipse.osgi.util.NLS;

/** The steps from every earlier version of the format to the one that is written now. */
public final class Migrations {

    /** The version that this Fieldway writes. */
    public static final int CURRENT = 1;

    private final int current;
    private final List<Migration> steps;

    /**
     * @param current the version that is written now
     * @param steps one for each earlier version that can be read
     */
    public Migrations(int current, List<Migration> steps) {
        this.current = current;
        this.steps = List.copyOf(steps);
    }

    /** @return the steps that Fieldway ships: none yet, as version 1 is the first */
    public static Migrations shipped() {
        return new Migrations(CURRENT, List.of());
    }

    /**
     * @param file name of the file, for messages
     * @return the content in the current version; the same bytes where it has it already
     * @throws BrokenFileException where the file is newer, too old, or no file of Fieldway
     */
    public byte[] toCurrent(String file, byte[] content) throws BrokenFileException {
        int found = FileHeader.read(file, content).formatVersion();
        if (found > current) {
            throw BrokenFileException.saying(NLS.bind(Messages.newerVersion, new Object[] {file, found, current}));
        }
        byte[] migrated = content;
        for (int version = found; version < current; version++) {
            migrated = step(file, version, migrated);
        }
        return migrated;
    }

    private byte[] step(String file, int version, byte[] content) throws BrokenFileException {
        Migration step = steps.stream().filter(each -> each.from() == version).findFirst().orElseThrow(
                () -> BrokenFileException.saying(NLS.bind(Messages.noMigration, file, version)));
        try {
            return step.run(content);
        } catch (XMLStreamException e) {
            throw BrokenFileException.at(file, e.getLocation() == null ? 0 : e.getLocation().getLineNumber(),
                    Messages.notWellFormed);
        }
    }
}
