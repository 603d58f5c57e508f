/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.core.store.files.DiskFiles;
import org.fieldway.core.store.xml.Migration;
import org.fieldway.core.store.xml.Migrations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an earlier version is brought to the current one, stream to stream; the file itself stays until saved. */
class MigrationTest {

    /** Imagines a version 0 in which codes had a label instead of a name and lay in elements called code. */
    private static final Migration FROM_ZERO = new Migration(0) {
        @Override
        protected String element(String name) {
            return name.equals("code") ? "codes" : name;
        }

        @Override
        protected void attribute(String element, String name, String value, AttributeSink sink)
                throws XMLStreamException {
            sink.write(element.equals("code") && name.equals("label") ? "name" : name, value);
        }
    };

    private static final String SAMPLE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <codes:Codebook xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
            xmlns:codes="http://www.fieldway.org/codes/1" id="00000000-0000-4000-8000-000000000001" formatVersion="0">
              <code id="00000000-0000-4000-8000-000000000002" label="Warmth &amp; light"/>
            </codes:Codebook>
            """;

    @TempDir
    Path folder;

    @Test
    void earlierFileIsReadThroughItsMigration() throws Exception {
        writeSample();
        Migrations migrations = new Migrations(1, List.of(FROM_ZERO));
        try (OpenStudy study = StudyStore.open(folder, new DiskFiles(folder), OpenOptions.toRead(), migrations)) {
            assertEquals("Warmth & light", study.codebook().getCodes().getFirst().getName());
            assertEquals(1, study.codebook().getFormatVersion());
        }
        assertEquals(SAMPLE, Files.readString(folder.resolve("codebook.xmi")));
    }

    @Test
    void fileOfAVersionWithoutAMigrationIsRefused() throws Exception {
        writeSample();
        var refused = assertThrows(FieldwayException.class, () -> StudyStore.open(folder, OpenOptions.toRead()));
        assertTrue(refused.getMessage().contains("codebook.xmi has the format 0"), refused::getMessage);
    }

    private void writeSample() throws Exception {
        StudyStore.create(folder, NewStudy.titled("T"));
        Files.writeString(folder.resolve("codebook.xmi"), SAMPLE);
    }
}
