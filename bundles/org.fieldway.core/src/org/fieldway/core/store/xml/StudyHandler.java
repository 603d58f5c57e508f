/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.osgi.util.NLS;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Makes model objects from a file and refuses, with the line, whatever EMF would fetch, run, skip or keep as unknown.
 * References to files that are loaded are resolved at once.
 */
final class StudyHandler extends SAXXMIHandler {

    private final StudyResource resource;

    StudyHandler(StudyResource resource, XMLHelper helper, Map<?, ?> options) {
        super(resource, helper, options);
        this.resource = resource;
    }

    @Override
    protected EPackage getPackageForURI(String namespace) {
        return FieldwayPackages.find(namespace).orElseThrow(
                () -> refused(NLS.bind(Messages.unknownNamespace, Optional.ofNullable(namespace).orElse(""))));
    }

    @Override
    protected void handleXSISchemaLocation(String locations) {
        throw refused(Messages.schemaLocation);
    }

    @Override
    protected void handleXSINoNamespaceSchemaLocation(String location) {
        throw refused(Messages.schemaLocation);
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        throw refused(Messages.doctype);
    }

    @Override
    public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
        throw refused(Messages.outside);
    }

    @Override
    protected void handleUnknownFeature(String prefix, String name, boolean isElement, EObject object, String value) {
        throw refused(NLS.bind(Messages.unknownFeature, name, object.eClass().getName()));
    }

    @Override
    protected void validateCreateObjectFromFactory(EFactory factory, String typeName, EObject newObject) {
        if (newObject == null) {
            throw refused(NLS.bind(Messages.unknownClass, typeName));
        }
    }

    @Override
    protected void processObject(EObject object) {
        super.processObject(object);
        resource.takeProblem().ifPresent(problem -> {
            throw refused(problem);
        });
    }

    /** One reference into a loaded file, the usual case in material, becomes the object without a detour. */
    @Override
    protected void setValueFromId(EObject object, EReference reference, String ids) {
        int hash = ids.indexOf('#');
        if (hash > 0 && ids.indexOf(' ') < 0) {
            StudyResource target = targetOf(ids.substring(0, hash)).loaded();
            EObject found = target == null ? null : target.getEObject(ids.substring(hash + 1));
            if (found != null) {
                setFeatureValue(object, reference, found);
                return;
            }
        }
        super.setValueFromId(object, reference, ids);
    }

    @Override
    protected void handleProxy(InternalEObject proxy, String address) {
        int hash = address.indexOf('#');
        URI target = hash > 0 ? targetOf(address.substring(0, hash)).uri() : resourceURI;
        URI uri = target.appendFragment(address.substring(hash + 1));
        proxy.eSetProxyURI(uri);
        resource.addLink(new Link(uri, getLineNumber()));
    }

    private StudyResource.Target targetOf(String address) {
        StudyResource.Target known = resource.knownTarget(address);
        if (known != null) {
            return known;
        }
        URI target;
        try {
            target = URI.createURI(address).resolve(resourceURI);
        } catch (IllegalArgumentException e) {
            throw refused(Messages.referenceLeaves);
        }
        if (!resource.references().isCore(target)) {
            throw refused(Messages.referenceLeaves);
        }
        return resource.rememberTarget(address, target);
    }

    /** The values themselves are left out: they may be words of a participant. */
    @Override
    public void error(XMIException problem) {
        if (problem.getCause() instanceof Refused refused) {
            throw refused;
        }
        String what = switch (problem) {
            case IllegalValueException e -> NLS.bind(Messages.badValue, e.getFeature().getName(),
                    e.getObject().eClass().getName());
            case FeatureNotFoundException e -> NLS.bind(Messages.unknownFeature, e.getName(),
                    e.getObject() == null ? "" : e.getObject().eClass().getName());
            case UnresolvedReferenceException e -> NLS.bind(Messages.danglingInside, e.getFeature().getName());
            default -> Messages.notWellFormed;
        };
        throw new Refused(problem.getLine(), what);
    }

    @Override
    public void fatalError(XMIException problem) {
        error(problem);
    }

    @Override
    public void error(SAXParseException problem) {
        fatalError(problem);
    }

    @Override
    public void fatalError(SAXParseException problem) {
        throw new Refused(problem.getLineNumber(), Messages.notWellFormed);
    }

    private Refused refused(String what) {
        return new Refused(getLineNumber(), what);
    }
}
