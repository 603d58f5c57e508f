/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.ui.tests.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ecore.extender.business.api.permission.IPermissionAuthority;
import org.eclipse.sirius.ecore.extender.business.api.permission.PermissionAuthorityRegistry;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.NewStudy;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.journey.JourneyFactory;
import org.fieldway.model.journey.JourneyMap;
import org.fieldway.sirius.ui.session.Diagram;
import org.fieldway.sirius.ui.session.Diagrams;
import org.fieldway.sirius.ui.session.SiriusDomains;
import org.fieldway.ui.study.OpenStudies;
import org.fieldway.ui.study.StudySession;
import org.fieldway.ui.tests.support.Ui;
import org.junit.jupiter.api.Test;

/** A study that is locked, a diagram of what is gone, a file of diagrams that is broken or hostile, a study with nothing in it. */
class BadInputTest extends DiagramTest {

    @Test
    void lockedStudyShowsItsDiagramsAndLetsNothingBeChanged() throws FieldwayException {
        StudySession first = openSample();
        makeAndOpen(first, first.maps().getFirst(), "As diagram");
        assertTrue(first.save());
        OpenStudies.get().close(first);
        OpenOptions elsewhere = OpenOptions.toEdit().by("Aisha").with(new SiriusDomains().provider());
        try (OpenStudy other = StudyStore.open(folder(), elsewhere)) {
            StudySession study = open(folder());
            Diagram diagram = open(study, "As diagram");
            DDiagram shown = (DDiagram) diagram.descriptor().getRepresentation();
            IPermissionAuthority permission = PermissionAuthorityRegistry.getDefault().getPermissionAuthority(study.domain().getResourceSet());

            assertFalse(permission.canEditInstance(study.maps().getFirst()));
            assertFalse(permission.canEditInstance(shown));
            assertTrue(Diagrams.of(study).whyReadOnly().orElseThrow().contains("Aisha"));
            var refused = assertThrows(FieldwayException.class, () -> Diagrams.of(study).create(KIND, study.maps().getFirst(), "Mine"));
            assertTrue(refused.getMessage().contains("Aisha"), refused::getMessage);
            assertThrows(FieldwayException.class, () -> Diagrams.of(study).delete(List.of(diagram)));
            assertFalse(study.isDirty());
            assertFalse(other.isReadOnly());
        }
    }

    @Test
    void diagramOfAMapThatIsGoneIsToldOnceAndDeletedIfWished() throws FieldwayException, IOException {
        Files.delete(saveWithDiagram());
        dialogs.answer(0);

        StudySession study = open(folder());
        Ui.settle();

        assertEquals(1, dialogs.said().size());
        assertTrue(dialogs.said().getFirst().contains("As diagram"), dialogs.said()::toString);
        assertEquals(List.of(), Diagrams.of(study).representations());
        assertTrue(study.isDirty());
        assertTrue(study.save());
        assertFalse(Files.exists(folder().resolve(FILE)));
    }

    @Test
    void diagramOfAMapThatIsGoneIsKeptIfWished() throws FieldwayException, IOException {
        Files.delete(saveWithDiagram());
        byte[] saved = Files.readAllBytes(folder().resolve(FILE));
        dialogs.answer(1);

        StudySession study = open(folder());
        Ui.settle();

        assertTrue(named(study, "As diagram").target().isEmpty());
        assertFalse(study.isDirty());
        assertEquals(new String(saved), Files.readString(folder().resolve(FILE)));
    }

    @Test
    void brokenFileOfDiagramsIsToldAndLeftAlone() throws FieldwayException, IOException {
        saveWithDiagram();
        check(Files.readString(folder().resolve(FILE)).replace("</", "<"));
    }

    @Test
    void hostileFileOfDiagramsIsNotRead() throws FieldwayException, IOException {
        saveWithDiagram();
        String content = Files.readString(folder().resolve(FILE));
        int root = content.indexOf('<', content.indexOf("?>"));
        check(content.substring(0, root) + "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">" + content.substring(root));
        OpenStudies.get().all().forEach(OpenStudies.get()::close);
        check(content.replaceFirst("xmlns:viewpoint=\"[^\"]*\"", "xmlns:viewpoint=\"java://org.fieldway.Trap\""));
    }

    private void check(String content) throws IOException {
        dialogs.said().clear();
        Files.writeString(folder().resolve(FILE), content);

        StudySession study = open(folder());
        Ui.settle();

        assertEquals(1, dialogs.said().size(), dialogs.said()::toString);
        assertTrue(dialogs.said().getFirst().startsWith(FILE + " cannot be read"), dialogs.said()::toString);
        assertThrows(FieldwayException.class, () -> Diagrams.of(study).session());
        assertEquals(List.of(), Diagrams.of(study).representations());
        assertTrue(study.save());
        assertEquals(content, Files.readString(folder().resolve(FILE)));
    }

    @Test
    void emptyMapOfAnEmptyStudyHasADiagram() throws FieldwayException {
        StudyStore.create(folder(), NewStudy.titled("Nothing yet"));
        StudySession study = open(folder());
        JourneyMap map = addEmptyMap(study);

        DDiagram diagram = makeAndOpen(study, map, "As diagram");

        assertEquals(map, named(study, "As diagram").target().orElseThrow());
        assertTrue(study.save());
        assertEquals("As diagram", diagram.getName());
        OpenStudies.get().close(study);
        assertEquals("As diagram", Diagrams.of(open(folder())).representations().getFirst().name());
    }

    private static JourneyMap addEmptyMap(StudySession study) {
        JourneyMap map = JourneyFactory.eINSTANCE.createJourneyMap();
        map.setName("Empty");
        study.execute("add map", map, study.openStudy().additions().map(map));
        return map;
    }

    /** A sample study with a diagram of a map to which nothing else refers, saved and closed. @return the file of the map that the diagram shows */
    private Path saveWithDiagram() throws FieldwayException {
        StudySession study = openSample();
        JourneyMap map = addEmptyMap(study);
        Diagrams.of(study).create(KIND, map, "As diagram").orElseThrow();
        assertTrue(study.save());
        OpenStudies.get().close(study);
        return folder().resolve("maps/" + map.getId() + ".xmi");
    }
}
