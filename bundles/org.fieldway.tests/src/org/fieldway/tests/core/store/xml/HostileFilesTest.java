/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.core.store.xml;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.OpenOptions;
import org.fieldway.core.store.OpenStudy;
import org.fieldway.core.store.StudyStore;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.tests.core.store.SmallStudy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that were broken, made by somebody hostile, or by a newer Fieldway: refused in one sentence, nothing done. */
class HostileFilesTest {

    private static final String SECRET = "words of somebody";

    @TempDir
    Path top;

    private Path folder;
    private Listener listener;

    @BeforeEach
    void makeStudy() throws Exception {
        listener = new Listener();
        folder = Files.createDirectory(top.resolve("my study"));
        try (SmallStudy small = SmallStudy.create(folder)) {
            small.code("Warmth", small.first(), "a warm room", small.ann());
            small.save();
        }
        assertDoesNotThrow(() -> StudyStore.open(folder, OpenOptions.toRead()).close());
    }

    @AfterEach
    void nothingWasFetchedOrRun() throws Exception {
        listener.close();
        assertEquals(0, listener.visitors(), "somebody was asked over the network");
        assertFalse(Trap.Sprung.get(), "a foreign class was run");
    }

    @Test
    void documentTypeIsRefused() throws Exception {
        replace("codebook.xmi", "<codes:Codebook", "<!DOCTYPE x SYSTEM \"" + listener.address()
                + "/x.dtd\">\n<codes:Codebook");
        assertRefused("codebook.xmi", "line 2", "DOCTYPE");
    }

    @Test
    void entityIsRefusedAndItsFileIsNotRead() throws Exception {
        Path secret = Files.writeString(top.resolve("secret.txt"), SECRET);
        replace("study.fieldway", "<study:Study", "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri()
                + "\">]>\n<study:Study");
        replace("study.fieldway", "title=\"By the river\"", "title=\"&e;\"");
        assertRefused("study.fieldway", "line 2", "DOCTYPE");
    }

    @Test
    void undeclaredEntityIsRefused() throws Exception {
        replace("study.fieldway", "title=\"By the river\"", "title=\"&e;\"");
        assertRefused("study.fieldway", "line 2", "broken");
    }

    @Test
    void schemaLocationIsRefusedAndNotFetched() throws Exception {
        String xsi = " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\""
                + "http://www.fieldway.org/codes/1 " + listener.address() + "/codes.ecore\"";
        replace("codebook.xmi", " formatVersion", xsi + " formatVersion");
        assertRefused("codebook.xmi", "line 2", "schema location");
    }

    @Test
    void javaNamespaceIsRefusedAndRunsNothing() throws Exception {
        replace("codebook.xmi", "http://www.fieldway.org/codes/1", "java://" + Trap.class.getName());
        assertRefused("codebook.xmi", "line 2", "namespace");
    }

    @Test
    void javaNamespaceOfAnInnerElementIsRefusedAndRunsNothing() throws Exception {
        replace("codebook.xmi", "<codes id", "<codes xmlns:t=\"java://" + Trap.class.getName()
                + "\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"t:Thing\" id");
        assertRefused("codebook.xmi", "line 3", "namespace");
    }

    @Test
    void httpNamespaceIsRefusedAndNotFetched() throws Exception {
        replace("codebook.xmi", "<codes id", "<codes xmlns:t=\"" + listener.address()
                + "/t.ecore\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"t:Thing\" id");
        assertRefused("codebook.xmi", "line 3", "namespace");
    }

    @Test
    void packagesThatEmfKnowsButFieldwayDoesNotAreRefused() throws Exception {
        replace("codebook.xmi", "<codes id", "<codes xmlns:e=\"http://www.eclipse.org/emf/2002/Ecore\" "
                + "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"e:EClass\" id");
        assertRefused("codebook.xmi", "line 3", "namespace");
    }

    @Test
    void referencesThatLeaveTheFolderAreRefused() throws Exception {
        Path outside = Files.createDirectory(top.resolve("other"));
        Files.copy(folder.resolve("study.fieldway"), outside.resolve("study.fieldway"));
        for (String target : new String[] {"../other/study.fieldway", listener.address() + "/x.xmi",
            outside.resolve("study.fieldway").toUri().toString(), "platform:/plugin/org.eclipse.emf.ecore/x.xmi",
            "maps/../../other/study.fieldway", "sources/x/source.xmi", "C:\\other\\x.xmi", "maps/..%2f..%2fother.xmi",
            "jar:" + listener.address() + "/a.jar!/x.xmi"}) {
            String before = Files.readString(folder.resolve("codebook.xmi"));
            replace("codebook.xmi", "<codes id", "<codes createdBy=\"" + target + "#_1\" id");
            assertRefused("codebook.xmi", "line 3");
            Files.writeString(folder.resolve("codebook.xmi"), before);
        }
    }

    @Test
    void unknownClassIsRefused() throws Exception {
        replace("codebook.xmi", "codes:Codebook", "codes:Kodebook");
        assertRefused("codebook.xmi", "line 2", "Kodebook");
    }

    @Test
    void unknownPropertyIsRefusedAndNotDropped() throws Exception {
        replace("codebook.xmi", "<codes id", "<codes shade=\"" + SECRET + "\" id");
        assertRefused("codebook.xmi", "line 3", "shade");
    }

    @Test
    void unknownElementIsRefusedAndNotDropped() throws Exception {
        replace("codebook.xmi", "<codes id", "<kodes/>\n<codes id");
        assertRefused("codebook.xmi", "line 3", "kodes");
    }

    @Test
    void xmiExtensionIsRefusedAndNotDropped() throws Exception {
        replace("codebook.xmi", "<codes id", "<xmi:Extension><a/></xmi:Extension>\n<codes id");
        assertRefused("codebook.xmi", "line 3", "Extension");
    }

    @Test
    void valueThatDoesNotFitIsRefusedWithoutRepeatingIt() throws Exception {
        replace("codebook.xmi", "<codes id", "<codes valence=\"" + SECRET + "\" id");
        assertRefused("codebook.xmi", "line 3", "valence");
    }

    @Test
    void danglingReferenceToAnotherFileIsRefused() throws Exception {
        replace("codebook.xmi", "<codes id",
                "<codes createdBy=\"study.fieldway#00000000-0000-4000-8000-000000000000\" id");
        assertRefused("codebook.xmi", "line 3", "study.fieldway");
    }

    @Test
    void danglingReferenceWithinAFileIsRefused() throws Exception {
        replace("codebook.xmi", "<codes id", "<codes replacedBy=\"00000000-0000-4000-8000-000000000000\" id");
        assertRefused("codebook.xmi", "line 3", "replacedBy");
    }

    @Test
    void referenceToAnObjectOfAnotherKindIsRefused() throws Exception {
        String participant = idAfter("study.fieldway", "<participants id=\"");
        replace("codebook.xmi", "<codes id", "<codes createdBy=\"study.fieldway#" + participant + "\" id");
        assertRefused("codebook.xmi", "line 3", "createdBy");
    }

    @Test
    void doubledIdWithinAFileIsRefused() throws Exception {
        String id = idAfter("study.fieldway", "<participants id=\"");
        String other = Files.readString(folder.resolve("study.fieldway")).split("<participants id=\"")[2]
                .substring(0, 36);
        replace("study.fieldway", other, id);
        assertRefused("study.fieldway", id, "twice");
    }

    @Test
    void doubledIdAcrossFilesIsRefused() throws Exception {
        String id = idAfter("study.fieldway", "<participants id=\"");
        replace("codebook.xmi", idAfter("codebook.xmi", "<codes id=\""), id);
        assertRefused("codebook.xmi", "line 3", id);
    }

    @Test
    void objectWithoutAnIdIsRefused() throws Exception {
        replace("codebook.xmi", " id=\"" + idAfter("codebook.xmi", "<codes id=\"") + "\"", "");
        assertRefused("codebook.xmi", "line 3", "no id");
    }

    @Test
    void textThatIsNotUtf8IsRefused() throws Exception {
        Path file = folder.resolve("study.fieldway");
        String text = Files.readString(file).replace("By the river", "Caf\u00e9");
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("study.fieldway", "UTF-8");
    }

    @Test
    void declarationOfAnotherEncodingIsRefused() throws Exception {
        replace("study.fieldway", "encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");
        assertRefused("study.fieldway", "line 1", "ISO-8859-1");
    }

    @Test
    void fileThatWasCutOffIsRefusedWhereverItWasCut() throws Exception {
        byte[] whole = Files.readAllBytes(folder.resolve("codebook.xmi"));
        for (int length = 0; length < whole.length - 1; length += 7) {
            Files.write(folder.resolve("codebook.xmi"), java.util.Arrays.copyOf(whole, length));
            assertRefused("codebook.xmi");
        }
    }

    @Test
    void newerFormatIsRefused() throws Exception {
        replace("ethics.xmi", "formatVersion=\"1\"", "formatVersion=\"2\"");
        String message = assertRefused("ethics.xmi", "newer Fieldway");
        assertTrue(message.contains("format 2"), message);
    }

    @Test
    void missingFormatVersionIsRefused() throws Exception {
        replace("ethics.xmi", " formatVersion=\"1\"", "");
        assertRefused("ethics.xmi", "formatVersion");
    }

    @Test
    void fileWithAnotherFilesContentIsRefused() throws Exception {
        Files.copy(folder.resolve("ethics.xmi"), folder.resolve("codebook.xmi"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertRefused("codebook.xmi");
    }

    @Test
    void missingCoreFileIsNamed() throws Exception {
        Files.delete(folder.resolve("services.xmi"));
        assertRefused("services.xmi", "missing");
    }

    @Test
    void linkThatLeadsOutOfTheFolderIsRefused() throws Exception {
        Path outside = Files.move(folder.resolve("codebook.xmi"), top.resolve("codebook.xmi"));
        Files.createSymbolicLink(folder.resolve("codebook.xmi"), outside);
        assertRefused("codebook.xmi");
    }

    @Test
    void resourceSetOpensNothingElseEvenWhenItIsAskedDirectly() throws Exception {
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            ResourceSet resources = study.domain().getResourceSet();
            assertThrows(RuntimeException.class,
                    () -> resources.getResource(URI.createURI(listener.address() + "/x.xmi"), true));
            assertThrows(RuntimeException.class, () -> resources
                    .getResource(URI.createURI("java://" + Trap.class.getName()), true));
            EObject proxy = CodesFactory.eINSTANCE.createCode();
            ((InternalEObject) proxy).eSetProxyURI(URI.createURI(listener.address() + "/x.xmi#1"));
            assertTrue(EcoreUtil.resolve(proxy, resources).eIsProxy());
            assertNull(resources.getResource(URI.createFileURI("/nowhere.xmi"), false));
        }
    }

    @Test
    void codingFileThatIsBrokenIsRefusedWhenItIsLoadedAndTheRestIsReadable() throws Exception {
        String name;
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            name = small.codingFileName(small.first(), small.ann());
        }
        replace(name, "<codings id", "<!DOCTYPE x>\n<codings id");
        try (OpenStudy study = StudyStore.open(folder, OpenOptions.toRead())) {
            SmallStudy small = SmallStudy.of(study);
            var refused = assertThrows(FieldwayException.class, () -> study.codingFiles(small.first()));
            assertTrue(refused.getMessage().startsWith(name + ", line 3: "), refused::getMessage);
            assertEquals(SmallStudy.FIRST_TEXT, study.text(small.first()));
            assertEquals(0, study.codingFiles(small.second()).size());
        }
    }

    private String assertRefused(String file, String... parts) throws IOException {
        Map<String, String> before = contents();
        var refused = assertThrows(FieldwayException.class,
                () -> StudyStore.open(folder, OpenOptions.toEdit()).close());
        String message = refused.getMessage();
        assertTrue(message.contains(file), message);
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            assertFalse(String.valueOf(cause.getMessage()).contains(SECRET), cause::toString);
        }
        assertEquals(before, contents(), "nothing changed on the disk");
        return message;
    }

    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(),
                        new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private void replace(String file, String what, String by) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(what), () -> what + " is not in " + text);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(what),
                java.util.regex.Matcher.quoteReplacement(by)));
    }

    private String idAfter(String file, String what) throws IOException {
        String text = Files.readString(folder.resolve(file));
        int at = text.indexOf(what) + what.length();
        return text.substring(at, at + 36);
    }
}
