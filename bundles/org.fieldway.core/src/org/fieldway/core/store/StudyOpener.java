/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.FieldwayException;
import org.fieldway.core.store.files.FileLocks;
import org.fieldway.core.store.files.Presence;
import org.fieldway.core.store.files.Recovery;
import org.fieldway.core.store.files.StudyFiles;
import org.fieldway.core.store.files.StudyNames;
import org.fieldway.core.store.files.Writer;
import org.fieldway.core.store.xml.Identities;
import org.fieldway.core.store.xml.Migrations;
import org.fieldway.core.store.xml.StudyResource;

/** Opens one study: recovery first, then locks, then the core files as of one moment. */
final class StudyOpener {

    private final Path folder;
    private final StudyFiles files;
    private final OpenOptions options;
    private final Migrations migrations;
    private final List<Notice> notices = new ArrayList<>();
    private final Identities identities = new Identities();

    StudyOpener(Path folder, StudyFiles files, OpenOptions options, Migrations migrations) {
        this.folder = folder;
        this.files = files;
        this.options = options;
        this.migrations = migrations;
    }

    OpenStudy open() throws IOException, FieldwayException {
        Writing writing = options.readOnly() ? null : startWriting();
        boolean opened = false;
        try {
            CountingFiles reader = new CountingFiles(files);
            OpenStudy study = load(reader, writing);
            opened = true;
            return study;
        } finally {
            if (!opened) {
                identities.close();
                if (writing != null) {
                    writing.close();
                }
            }
        }
    }

    /** @return null where the folder cannot be written */
    private Writing startWriting() throws IOException {
        String coder = options.coder() == null ? "" : options.coder().toString();
        Presence presence = new Presence(files, Writer.here(options.owner(), coder), options.clock());
        try {
            presence.announce();
        } catch (IOException e) {
            if (!IoProblems.isNotWritable(e)) {
                throw e;
            }
            notices.add(new Notice(Notice.Kind.NOT_WRITABLE, "", NLS.bind(Messages.notWritable, folder)));
            return null;
        }
        Writing writing = new Writing(files, presence, new FileLocks(files, presence), options.coder());
        boolean recovered = false;
        try {
            for (String name : new Recovery(files, presence).run()) {
                notices.add(new Notice(Notice.Kind.UNFINISHED_SAVE, name, NLS.bind(Messages.unfinishedSave, name)));
            }
            recovered = true;
            return writing;
        } finally {
            if (!recovered) {
                writing.close();
            }
        }
    }

    private OpenStudy load(CountingFiles reader, Writing writing) throws IOException, FieldwayException {
        OpenStudy[] study = new OpenStudy[1];
        StudyDomain domain = options.domains().create(resource -> study[0] != null && study[0].isReadOnly(resource));
        if (writing != null) {
            writing.lockCore(coreNames(reader));
            writing.lockCore(domain.companions());
        }
        Map<String, byte[]> contents = new CoreSnapshot(files, reader, domain.companions()).read(folder.toString());
        Map<String, byte[]> companions = new HashMap<>(contents);
        companions.keySet().retainAll(domain.companions());
        contents.keySet().removeAll(domain.companions());
        ResourceSet resources = domain.domain().getResourceSet();
        StudyAddresses addresses = StudyAddresses.install(resources, folder, identities, migrations, reader::read,
                changed -> {
                    if (study[0] != null) {
                        study[0].changed(changed);
                    }
                });
        loadCore(resources, addresses, contents);
        study[0] = new OpenStudy(new StudyParts(folder, files, reader, domain, addresses, identities, options.coder(),
                writing), notices, companions);
        return study[0];
    }

    private static List<String> coreNames(CountingFiles reader) throws IOException {
        List<String> names = new ArrayList<>(Layout.CORE);
        for (String part : reader.list(Layout.MAPS)) {
            if (Layout.isXmiOfId(part)) {
                names.add(StudyNames.in(Layout.MAPS, part));
            }
        }
        return names;
    }

    private static void loadCore(ResourceSet resources, StudyAddresses addresses, Map<String, byte[]> contents)
            throws IOException {
        List<StudyResource> core = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            StudyResource resource = (StudyResource) resources.createResource(addresses.uri(file.getKey()));
            resource.load(new ByteArrayInputStream(file.getValue()), null);
            CoreRoots.require(resource);
            core.add(resource);
        }
        for (StudyResource resource : core) {
            resource.requireNoDanglingReference();
        }
        core.forEach(resource -> EcoreUtil.resolveAll((Resource) resource));
        core.forEach(resource -> resource.setModified(false));
    }
}
