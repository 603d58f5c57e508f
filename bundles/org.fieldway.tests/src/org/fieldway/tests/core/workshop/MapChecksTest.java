/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.workshop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.edit.command.SetCommand;
import org.fieldway.core.workshop.CheckNote;
import org.fieldway.core.workshop.MapChecks;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.model.journey.JourneyPackage;
import org.fieldway.model.journey.MapCheck;
import org.fieldway.model.journey.MapStatus;
import org.fieldway.model.study.Participant;
import org.fieldway.tests.core.store.SmallStudy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapChecksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 4);

    @TempDir
    Path top;

    private static JourneyMap map(SmallStudy small) {
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        map.setName("Crossing over");
        small.execute(small.study().additions().map(map));
        return map;
    }

    private static CheckNote note(SmallStudy small, String said, boolean agreed) {
        List<Participant> all = small.study().study().getParticipants();
        return new CheckNote(DAY, all, null, said, "  ", agreed);
    }

    @Test
    void checkIsRecordedAndTheMapMarkedInOneStep() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            JourneyMap map = map(small);
            small.execute(MapChecks.add(small.study().domain(), map, note(small, " The bus was worse. ", true), true));
            MapCheck check = map.getChecks().getFirst();
            assertEquals("The bus was worse.", check.getSaid());
            assertNull(check.getChanged());
            assertEquals(List.of("Heron", "Wren"), check.getParticipants().stream().map(Participant::getName).toList());
            assertEquals(MapStatus.CHECKED, map.getStatus());
            small.study().domain().getCommandStack().undo();
            assertEquals(List.of(), map.getChecks());
            assertEquals(MapStatus.DRAFT, map.getStatus());
        }
    }

    @Test
    void changeWritesOnlyWhatIsNewAndAFinalMapStaysFinal() throws Exception {
        try (SmallStudy small = SmallStudy.create(top.resolve("a"))) {
            JourneyMap map = map(small);
            small.execute(MapChecks.add(small.study().domain(), map, note(small, "Fine", true), false));
            assertEquals(MapStatus.DRAFT, map.getStatus());
            MapCheck check = map.getChecks().getFirst();
            small.execute(SetCommand.create(small.study().domain(), map,
                    JourneyPackage.Literals.JOURNEY_MAP__STATUS, MapStatus.FINAL));
            small.execute(MapChecks.change(small.study().domain(), check, note(small, "Not fine", false), true));
            assertEquals("Not fine", check.getSaid());
            assertEquals(false, check.isAgreed());
            assertEquals(MapStatus.FINAL, map.getStatus());
            assertEquals(note(small, "Not fine", false), CheckNote.of(check));
            small.execute(MapChecks.delete(small.study().domain(), check));
            assertEquals(List.of(), map.getChecks());
            small.study().domain().getCommandStack().undo();
            assertEquals(List.of(check), map.getChecks());
        }
    }
}
