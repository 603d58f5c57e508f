/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.osgi.util.NLS;
import org.fieldway.core.text.Sha256;
import org.fieldway.model.study.Identified;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One XMI file of a study. It knows the hash of the bytes that are on the disk, gives ids to what is added, notices
 * changes, and is read with {@link StudyHandler} only, whoever causes it to be read.
 */
public final class StudyResource extends XMIResourceImpl {

    private final StudyContext context;
    private final List<Link> links = new ArrayList<>();
    private final Map<String, Target> targets = new HashMap<>();
    private final String name;
    private String storedHash = "";
    private String problem;
    private boolean starting;

    StudyResource(URI uri, StudyContext context) {
        super(uri);
        this.context = context;
        name = context.references().name(uri).orElse(uri.toString());
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new IdsOfResource(this));
        setTrackingModification(true);
    }

    /** @return name of the file in the study */
    public String name() {
        return name;
    }

    /** @return SHA-256 of the file as it was last read or written here; empty where there is no file yet */
    public String storedHash() {
        return storedHash;
    }

    /** Says that the disk now holds these bytes; null where the file was removed. */
    public void stored(String hash) {
        storedHash = hash == null ? "" : hash;
    }

    /** @return lines of references that lead to nothing now, with a sentence each */
    public List<String> danglingReferences() {
        return links.stream().filter(link -> !leadsSomewhere(link)).map(link -> NLS.bind(Messages.place, new Object[] {
            name(), link.line(), NLS.bind(Messages.dangling, targetName(link))})).toList();
    }

    /** @throws BrokenFileException for the first reference that leads to nothing */
    public void requireNoDanglingReference() throws BrokenFileException {
        for (Link link : links) {
            if (!leadsSomewhere(link)) {
                throw BrokenFileException.at(name(), link.line(), NLS.bind(Messages.dangling, targetName(link)));
            }
        }
    }

    private boolean leadsSomewhere(Link link) {
        var target = getResourceSet().getResource(link.target().trimFragment(), false);
        return target != null && target.getEObject(link.target().fragment()) != null;
    }

    private String targetName(Link link) {
        return context.references().name(link.target()).orElse("");
    }

    /** @return the file's content as it would be saved: the same for the same objects on every system */
    public byte[] toBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        doSave(bytes, XmlOptions.SAVE);
        return bytes.toByteArray();
    }

    @Override
    public void doLoad(InputStream stream, Map<?, ?> ignored) throws IOException {
        byte[] content = stream.readAllBytes();
        storedHash = Sha256.of(content);
        parse(context.migrations().toCurrent(name(), content));
        requireOneRoot();
        targets.clear();
    }

    /** The bytes are in memory: whatever goes wrong now is in the file. */
    private void parse(byte[] content) throws BrokenFileException {
        try {
            super.doLoad(new ByteArrayInputStream(content), XmlOptions.LOAD);
        } catch (Refused e) {
            throw BrokenFileException.at(name(), e.line(), e.getMessage());
        } catch (IOException e) {
            throw switch (e.getCause()) {
                case Refused refused -> BrokenFileException.at(name(), refused.line(), refused.getMessage());
                case SAXParseException where ->
                    BrokenFileException.at(name(), where.getLineNumber(), Messages.notWellFormed);
                case null, default ->
                    BrokenFileException.at(name(), SafeStax.firstProblem(content), Messages.notWellFormed);
            };
        }
    }

    private void requireOneRoot() throws BrokenFileException {
        if (getContents().size() != 1) {
            throw BrokenFileException.at(name(), 1, Messages.severalRoots);
        }
    }

    /** @throws BrokenFileException where the file holds an object of another kind */
    public <T extends EObject> T root(Class<T> kind) throws BrokenFileException {
        if (getContents().isEmpty() || !kind.isInstance(getContents().getFirst())) {
            throw BrokenFileException.at(name(), 1, NLS.bind(Messages.wrongRoot, kind.getSimpleName()));
        }
        return kind.cast(getContents().getFirst());
    }

    @Override
    protected XMLHelper createXMLHelper() {
        return new StudyXmlHelper(this);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new StudyHandler(StudyResource.this, helper, options);
            }
        };
    }

    @Override
    protected XMLSave createXMLSave() {
        return new StudySave(createXMLHelper());
    }

    @Override
    protected EObject getEObjectByID(String id) {
        try {
            return context.identities().find(UUID.fromString(id)).filter(found -> found.eResource() == this)
                    .orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    protected void attachedHelper(EObject object) {
        object.eAdapters().add(modificationTrackingAdapter);
        if (object instanceof Identified identified) {
            if (isLoading()) {
                loaded(identified);
            } else {
                context.identities().attach(identified);
            }
        }
    }

    private void loaded(Identified object) {
        if (object.getId() == null) {
            problem = NLS.bind(Messages.noId, object.eClass().getName());
        } else if (!context.identities().load(object)) {
            problem = NLS.bind(Messages.doubledId, object.getId());
        }
    }

    @Override
    protected void detachedHelper(EObject object) {
        object.eAdapters().remove(modificationTrackingAdapter);
        if (object instanceof Identified identified) {
            context.identities().detach(identified);
        }
    }

    @Override
    protected void doUnload() {
        for (TreeIterator<EObject> all = getAllProperContents(getContents()); all.hasNext();) {
            if (all.next() instanceof Identified identified) {
                context.identities().unload(identified);
            }
        }
        links.clear();
        super.doUnload();
    }

    @Override
    public void setModified(boolean modified) {
        super.setModified(modified);
        if (modified && !isLoading() && !starting) {
            context.changed(this);
        }
    }

    /** Gives a new file its root. It is no change of the study: the file is not written before something is in it. */
    public void startWith(Identified root) {
        starting = true;
        try {
            getContents().add((EObject) root);
        } finally {
            starting = false;
            setModified(false);
        }
    }

    Optional<String> takeProblem() {
        Optional<String> found = Optional.ofNullable(problem);
        problem = null;
        return found;
    }

    References references() {
        return context.references();
    }

    void addLink(Link link) {
        links.add(link);
    }

    Target knownTarget(String address) {
        return targets.get(address);
    }

    Target rememberTarget(String address, URI uri) {
        Target target = new Target(uri, context.references().name(uri).flatMap(context::find).orElse(null));
        targets.put(address, target);
        return target;
    }

    /**
     * A file that is referred to, looked up once for each file that refers to it.
     *
     * @param uri its address
     * @param loaded its resource, or null where it is not loaded
     */
    record Target(URI uri, StudyResource loaded) {
    }
}
