/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.files.DiskFiles;
import org.fieldway.core.store.files.FileTransaction;
import org.fieldway.core.store.files.PreviousGeneration;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.files.StudyNames;
import org.fieldway.core.store.files.Writer;
import org.fieldway.core.store.xml.Identities;
import org.fieldway.core.store.xml.Migrations;
import org.fieldway.core.store.xml.StudyResource;
import org.fieldway.model.codes.CodesFactory;
import org.fieldway.model.ethics.EthicsFactory;
import org.fieldway.model.service.ServiceFactory;
import org.fieldway.model.study.Root;
import org.fieldway.model.study.Study;
import org.fieldway.model.study.StudyFactory;

/** Writes the files of a new, empty study. */
final class StudyCreator {

    private StudyCreator() {
    }

    static void create(Path folder, NewStudy description) throws IOException, FieldwayException {
        if (description.title().isBlank()) {
            throw new FieldwayException(Messages.blankTitle);
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FieldwayException(NLS.bind(Messages.isFile, folder));
        }
        boolean folderIsNew = !Files.exists(folder);
        Files.createDirectories(folder);
        requireEmpty(folder);
        boolean made = false;
        try {
            write(folder, description);
            made = true;
        } finally {
            if (!made) {
                leaveNothing(folder, folderIsNew);
            }
        }
    }

    private static void write(Path folder, NewStudy description) throws IOException {
        StudyFiles files = new DiskFiles(folder);
        Writer writer = Writer.here("", "");
        FileTransaction transaction = new FileTransaction(files, writer.instance());
        transaction.put(".gitattributes", utf8(Layout.GIT_ATTRIBUTES), "");
        transaction.put(".gitignore", utf8(Layout.GIT_IGNORE), "");
        putCore(folder, description, transaction);
        transaction.commit(new NullProgressMonitor());
        files.delete(StudyNames.in(StudyNames.SAVING, writer.instance()));
        files.delete(StudyNames.SAVING);
        new PreviousGeneration(files).erase(name -> true);
    }

    /** Takes away what a creation that failed has left, so that the same folder can be named again. */
    private static void leaveNothing(Path folder, boolean folderIsNew) {
        Path saving = folder.resolve(StudyNames.SAVING);
        try (Stream<Path> left = Files.exists(saving) ? Files.walk(saving) : Stream.empty()) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
            if (folderIsNew) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            // What cannot be deleted stays; the failure that is reported is the one before.
            return;
        }
    }

    private static void requireEmpty(Path folder) throws IOException, FieldwayException {
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new FieldwayException(NLS.bind(Messages.folderNotEmpty, folder));
            }
        }
    }

    private static void putCore(Path folder, NewStudy description, FileTransaction transaction) throws IOException {
        ResourceSet resources = new ResourceSetImpl();
        Identities identities = new Identities();
        StudyAddresses addresses = StudyAddresses.install(resources, folder, identities, Migrations.shipped(),
                name -> new byte[0], changed -> { });
        put(addresses, resources, Layout.STUDY, study(description), transaction);
        put(addresses, resources, Layout.CODEBOOK, CodesFactory.eINSTANCE.createCodebook(), transaction);
        put(addresses, resources, Layout.SERVICES, ServiceFactory.eINSTANCE.createServiceInfrastructure(), transaction);
        put(addresses, resources, Layout.ETHICS, EthicsFactory.eINSTANCE.createEthics(), transaction);
        put(addresses, resources, Layout.CONSENTS, EthicsFactory.eINSTANCE.createConsents(), transaction);
        identities.close();
    }

    private static Study study(NewStudy description) {
        Study study = StudyFactory.eINSTANCE.createStudy();
        study.setTitle(description.title().strip());
        study.setLanguage(description.language());
        study.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return study;
    }

    private static void put(StudyAddresses addresses, ResourceSet resources, String name, Root root,
            FileTransaction transaction) throws IOException {
        StudyResource resource = (StudyResource) resources.createResource(addresses.uri(name));
        resource.getContents().add((EObject) root);
        transaction.put(name, resource.toBytes(), "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
