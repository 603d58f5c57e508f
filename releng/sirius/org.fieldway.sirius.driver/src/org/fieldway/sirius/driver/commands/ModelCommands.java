/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;
import org.fieldway.sirius.driver.Vocabulary;

/** The models behind the diagrams: their text, expressions on them, and validation of specifications. */
final class ModelCommands {

    private final Driven driven;

    ModelCommands(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.onScreen("eval", this::evaluate);
        vocabulary.onScreen("semcontains", this::contains);
        vocabulary.onScreen("semdump", this::dump);
        vocabulary.onScreen("validate", arguments -> Specification.validate(arguments.at(1)));
    }

    private String evaluate(Arguments arguments) {
        EObject on = arguments.has(2) ? Semantics.find(driven, arguments.at(2)) : Semantics.root(driven);
        try {
            Object value = driven.session().getInterpreter().evaluate(on, arguments.at(1));
            return value + (value == null ? "" : " : " + value.getClass().getSimpleName());
        } catch (EvaluationException e) {
            throw new Failure(e.getMessage());
        }
    }

    /** Looks through all files of the model. */
    private String contains(Arguments arguments) throws IOException {
        for (Resource resource : driven.session().getSemanticResources()) {
            if (resource instanceof XMLResource xml && text(xml).contains(arguments.at(1))) {
                return resource.getURI().lastSegment();
            }
        }
        throw new Failure("no file of the model contains it");
    }

    private String dump(Arguments arguments) throws IOException {
        String text = text((XMLResource) driven.session().getSemanticResources().iterator().next());
        if (arguments.has(1)) {
            Files.writeString(driven.path(arguments.at(1)), text);
            return null;
        }
        return "\n" + text;
    }

    private static String text(XMLResource resource) throws IOException {
        var text = new StringWriter();
        resource.save(text, Map.of());
        return text.toString();
    }
}
