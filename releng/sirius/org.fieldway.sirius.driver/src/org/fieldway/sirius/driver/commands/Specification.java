/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.util.Collection;
import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.validation.model.EvaluationMode;
import org.eclipse.emf.validation.model.IConstraintStatus;
import org.eclipse.emf.validation.service.IBatchValidator;
import org.eclipse.emf.validation.service.ModelValidationService;
import org.fieldway.sirius.driver.Failure;

/**
 * Validates a viewpoint specification as Sirius' own editor does: EMF's checks, and all constraints of Sirius, the types in AQL
 * expressions included.
 */
final class Specification {

    private final StringBuilder findings = new StringBuilder();

    private Specification() {
    }

    /** Takes a path such as {@code bundle/description/file.odesign}, or a URI; fails where there are errors. */
    static String validate(String path) {
        ResourceSet resources = new ResourceSetImpl();
        URI uri = path.contains(":/") ? URI.createURI(path) : URI.createPlatformPluginURI(path, true);
        Resource resource = resources.getResource(uri, true);
        EcoreUtil.resolveAll(resources);
        var made = new Specification();
        resource.getErrors().forEach(error -> made.add("LOAD ERROR", error.getMessage()));
        Map<EObject, Collection<EStructuralFeature.Setting>> unresolved = EcoreUtil.UnresolvedProxyCrossReferencer.find(resources);
        unresolved.keySet().forEach(object -> made.add("UNRESOLVED ERROR", EcoreUtil.getURI(object).toString()));
        resource.getContents().forEach(made::root);
        String text = made.findings.toString();
        if (text.contains("ERROR ")) {
            throw new Failure("not valid:" + text);
        }
        return text.isEmpty() ? "valid, no findings" : text;
    }

    private void root(EObject root) {
        diagnostic(Diagnostician.INSTANCE.validate(root));
        IBatchValidator validator = ModelValidationService.getInstance().newValidator(EvaluationMode.BATCH);
        validator.setReportSuccesses(false);
        validator.setIncludeLiveConstraints(true);
        status(validator.validate(root));
    }

    private void diagnostic(Diagnostic diagnostic) {
        if (!diagnostic.getChildren().isEmpty()) {
            diagnostic.getChildren().forEach(this::diagnostic);
        } else if (diagnostic.getSeverity() > Diagnostic.OK) {
            add("EMF " + severity(diagnostic.getSeverity()), diagnostic.getMessage());
        }
    }

    private void status(IStatus status) {
        if (status.isMultiStatus()) {
            for (IStatus child : status.getChildren()) {
                status(child);
            }
        } else if (!status.isOK()) {
            String where = status instanceof IConstraintStatus found ? " @ " + EcoreUtil.getURI(found.getTarget()).fragment() : "";
            add(severity(status.getSeverity()), status.getMessage() + where);
        }
    }

    /** EMF's numbers are those of the platform. */
    private static String severity(int severity) {
        return severity == IStatus.ERROR ? "ERROR" : severity == IStatus.WARNING ? "WARNING" : "INFO";
    }

    private void add(String kind, String message) {
        findings.append("\n    ").append(kind).append(' ').append(message);
    }
}
