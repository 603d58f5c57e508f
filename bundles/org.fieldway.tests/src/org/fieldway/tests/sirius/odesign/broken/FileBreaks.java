/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.broken;

import static org.fieldway.tests.sirius.odesign.broken.Edits.gives;
import static org.fieldway.tests.sirius.odesign.broken.Edits.set;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.fieldway.tests.sirius.odesign.aql.Services;
import org.fieldway.tests.sirius.odesign.aql.Written;
import org.fieldway.tests.sirius.odesign.check.Specification;
import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** Faults in what the specification takes from elsewhere: icons, texts, Ecore packages and Java classes; and in its frame. */
final class FileBreaks {

    private static final String XMI = "http://www.omg.org/XMI";

    static final List<Break> ALL = List.of(
            new Break("missing icon", set("AbstractToolDescription", gives("iconPath"), "iconPath", "/org.fieldway.sirius/icons/nosuch.svg"),
                    "names no file of a bundle of Fieldway"),
            new Break("unknown key of a text", set("AbstractToolDescription", gives("label"), "label", "%nosuch"), "is no key of plugin.properties"),
            new Break("text that cannot be translated", set("AbstractToolDescription", gives("label"), "label", "Make"), "put it into plugin.properties"),
            new Break("key where Sirius does not translate", set("DiagramDescription", piece -> true, "endUserDocumentation", "%viewpoint"),
                    "Sirius does not translate it"),
            new Break("missing Ecore package", FileBreaks::noMetamodel, "which its metamodel does not list"),
            new Break("unknown Ecore package", FileBreaks::otherMetamodel, "which is no package of the model"),
            new Break("unknown Java class", set("JavaExtension", piece -> true, "qualifiedClassName", "org.fieldway.sirius.Nosuch"),
                    "names no class of this bundle"),
            new Break("Java class of another bundle", set("JavaExtension", piece -> true, "qualifiedClassName", "java.lang.String"),
                    "names no class of this bundle"),
            new Break("Java class that cannot be made", set("JavaExtension", piece -> true, "qualifiedClassName", "org.fieldway.sirius.change.Changes"),
                    "that Sirius cannot make"),
            new Break("Java class listed twice", FileBreaks::twice, "is listed twice"),
            new Break("service that nothing calls", FileBreaks::notCalled, "is called by no expression and no class"),
            new Break("version that Sirius refuses", set("Group", piece -> true, "version", "15.0.0.2030010100"), "and not 12.0.0.2017041100"),
            new Break("representation under another name", set("RepresentationDescription", piece -> true, "name", "Trip"),
                    "the workbench does not know a representation of this name"),
            new Break("id that is taken", FileBreaks::sameId, "its id \"same\" is taken by"),
            new Break("element that Sirius does not know", FileBreaks::stranger, "Sirius knows no <nodeMaping> here"));

    private FileBreaks() { }

    private static Optional<Piece> noMetamodel(Odesign odesign) {
        return Edits.first(odesign, "RepresentationDescription", gives("metamodel")).map(piece -> Edits.cleared(piece, "metamodel"));
    }

    private static Optional<Piece> otherMetamodel(Odesign odesign) {
        return Edits.first(odesign, "RepresentationDescription", piece -> true)
                .map(piece -> Edits.written(piece, "metamodel", "http://www.fieldway.org/nosuch/1#/"));
    }

    private static Optional<Piece> twice(Odesign odesign) {
        List<Piece> extensions = odesign.all("JavaExtension");
        return extensions.size() < 2 ? Optional.empty()
                : Optional.of(Edits.written(extensions.getLast(), "qualifiedClassName", extensions.getFirst().get("qualifiedClassName")));
    }

    /** Takes away every expression that calls the service of the first label that calls one. */
    private static Optional<Piece> notCalled(Odesign odesign) {
        Optional<String> service = Edits.first(odesign, "BasicLabelStyleDescription", Edits.callsService("labelExpression"))
                .map(piece -> piece.get("labelExpression").substring(8));
        service.ifPresent(name -> odesign.pieces().forEach(piece -> silenced(piece, Set.of(name))));
        return service.flatMap(name -> Edits.first(odesign, "JavaExtension", piece -> Specification.loaded(piece)
                .filter(type -> !new Services(List.of(type)).named(name).isEmpty()).isPresent()));
    }

    private static void silenced(Piece piece, Set<String> names) {
        piece.kind().features().keySet().stream().filter(piece::has)
                .filter(attribute -> new Written(piece.get(attribute)).calls().anyMatch(names::contains))
                .forEach(attribute -> piece.element().removeAttribute(attribute));
    }

    private static Optional<Piece> sameId(Odesign odesign) {
        List<Piece> mappings = odesign.all("DiagramElementMapping");
        mappings.stream().limit(2).forEach(piece -> piece.element().setAttributeNS(XMI, "xmi:id", "same"));
        return mappings.stream().skip(1).findFirst();
    }

    private static Optional<Piece> stranger(Odesign odesign) {
        Optional<Piece> layer = Edits.first(odesign, "Layer", piece -> true);
        layer.ifPresent(piece -> piece.element().appendChild(piece.element().getOwnerDocument().createElementNS(null, "nodeMaping")));
        return layer;
    }
}
