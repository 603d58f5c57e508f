/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.broken;

import static org.fieldway.tests.sirius.odesign.broken.Edits.gives;
import static org.fieldway.tests.sirius.odesign.broken.Edits.set;
import static org.fieldway.tests.sirius.odesign.broken.Edits.without;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.fieldway.tests.sirius.odesign.read.Piece;

/** Faults in mappings, their styles and layers. */
final class MappingBreaks {

    private static final String NODES = "AbstractNodeMapping";

    static final List<Break> ALL = List.of(
            new Break("unknown class", set(NODES, piece -> true, "domainClass", "journey::Nosuch"), "names no class of the model"),
            new Break("class without its package", set(NODES, piece -> true, "domainClass", "Card"), "names no class of the model"),
            new Break("missing candidates", without(NODES, gives("semanticCandidatesExpression"), "semanticCandidatesExpression"),
                    "it has no semanticCandidatesExpression"),
            new Break("missing candidates of a line", without("LineMapping", gives("semanticCandidatesExpression"), "semanticCandidatesExpression"),
                    "it has no semanticCandidatesExpression"),
            new Break("candidates of another class", MappingBreaks::strangers, "and never its domainClass"),
            new Break("missing direct edit", without("DiagramElementMapping", gives("labelDirectEdit"), "labelDirectEdit"), "its label cannot be edited"),
            new Break("missing deletion", without("DiagramElementMapping", gives("deletionDescription"), "deletionDescription"), "it has no deletionDescription"),
            new Break("missing drop", without("ContainerMapping", gives("dropDescriptions"), "dropDescriptions"), "nothing can be dropped on it"),
            new Break("missing double click", without(NODES, gives("doubleClickDescription"), "doubleClickDescription"), "a double click does nothing"),
            new Break("missing reconnection of the source", reconnection("SOURCE"), "its source cannot be reconnected"),
            new Break("missing reconnection of the target", reconnection("TARGET"), "its target cannot be reconnected"),
            new Break("missing finder of the target", without("EdgeMapping", gives("targetFinderExpression"), "targetFinderExpression"),
                    "it has no targetFinderExpression"),
            new Break("missing style", without("DiagramElementMapping", gives("style"), "style"), "it has no style"),
            new Break("style without condition", without("ConditionalStyleDescription", gives("predicateExpression"), "predicateExpression"),
                    "a conditional style without predicateExpression"),
            new Break("colour that is not there", MappingBreaks::colour, "where nothing is"),
            new Break("name that is taken", MappingBreaks::sameName, "is taken by"),
            new Break("unknown attribute", set(NODES, piece -> true, "labelExpresion", "feature:name"), "Sirius knows no attribute labelExpresion here"),
            new Break("unknown word of a list", set("ContainerMapping", piece -> true, "childrenPresentation", "Stack"), "\"Stack\" is no ContainerLayout"),
            new Break("mapping outside of layers", MappingBreaks::outside, "it stands in no layer"),
            new Break("second mandatory layer", set("AdditionalLayer", piece -> true, "optional", "false"), "only the default layer is always on"),
            new Break("missing default layer", without("DiagramDescription", gives("defaultLayer"), "defaultLayer"), "it has 0 default layers and not one"),
            new Break("end of an edge in another diagram", MappingBreaks::elsewhere, "its diagram does not show"),
            new Break("cells that cannot be edited", without("IntersectionMapping", gives("directEdit"), "directEdit"), "its cells cannot be edited"),
            new Break("empty cells that cannot be filled", without("IntersectionMapping", gives("create"), "create"), "an empty cell cannot be filled"));

    private MappingBreaks() { }

    private static Optional<Piece> strangers(Odesign odesign) {
        return Edits.first(odesign, NODES, gives("semanticCandidatesExpression").and(piece -> piece.parent().is("Layer")
                && !piece.get("domainClass").equals(piece.around("DiagramDescription").orElseThrow().get("domainClass"))))
                .map(piece -> Edits.written(piece, "semanticCandidatesExpression", "var:self"));
    }

    private static Function<Odesign, Optional<Piece>> reconnection(String end) {
        return odesign -> {
            Optional<Piece> edge = Edits.first(odesign, "EdgeMapping", piece -> !piece.referred("reconnections").isEmpty());
            edge.stream().flatMap(piece -> piece.referred("reconnections").stream()).forEach(tool -> Edits.written(tool, "reconnectionKind",
                    end.equals("SOURCE") ? "RECONNECT_TARGET" : "RECONNECT_SOURCE"));
            return edge;
        };
    }

    /** Points the first style that has a colour of the palette to one that nobody made. */
    private static Optional<Piece> colour(Odesign odesign) {
        return Edits.first(odesign, "StyleDescription", piece -> piece.get("borderColor").contains("@entries"))
                .map(piece -> Edits.written(piece, "borderColor", piece.get("borderColor").replaceAll("@entries.*", "@entries[name='nosuch']")));
    }

    private static Optional<Piece> sameName(Odesign odesign) {
        List<Piece> mappings = odesign.all("DiagramDescription").stream().findFirst().map(diagram -> diagram.all(NODES)).orElse(List.of());
        return mappings.size() < 2 ? Optional.empty()
                : Optional.of(Edits.written(mappings.getLast(), "name", mappings.getFirst().get("name")));
    }

    /** Takes a mapping out of its layer, to the diagram itself. */
    private static Optional<Piece> outside(Odesign odesign) {
        Optional<Piece> mapping = Edits.first(odesign, "NodeMapping", piece -> piece.parent().is("Layer"));
        mapping.ifPresent(piece -> piece.around("DiagramDescription").orElseThrow().element().appendChild(piece.element()));
        return mapping.flatMap(piece -> new Odesign(piece.element().getOwnerDocument()).all("NodeMapping").stream()
                .filter(one -> one.element() == piece.element()).findFirst());
    }

    private static Optional<Piece> elsewhere(Odesign odesign) {
        List<Piece> diagrams = odesign.all("DiagramDescription");
        Optional<Piece> edge = Edits.first(odesign, "EdgeMapping", gives("sourceMapping"));
        return edge.flatMap(piece -> diagrams.stream().filter(one -> !piece.around("DiagramDescription").equals(Optional.of(one)))
                .flatMap(one -> one.held("defaultLayer").stream()).flatMap(layer -> layer.all(NODES).stream()).findFirst()
                .map(other -> Edits.written(piece, "sourceMapping", address(other))));
    }

    /** The address of a piece by its place among its siblings. */
    static String address(Piece piece) {
        StringBuilder address = new StringBuilder();
        for (Piece at = piece; at.parent() != null; at = at.parent()) {
            address.insert(0, "/@" + at.role() + "." + at.parent().held(at.role()).indexOf(at));
        }
        return "/" + address;
    }
}
