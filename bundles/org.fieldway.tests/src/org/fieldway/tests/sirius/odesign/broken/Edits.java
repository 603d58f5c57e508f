/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.broken;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.fieldway.tests.sirius.odesign.read.Odesign;
import org.fieldway.tests.sirius.odesign.read.Piece;
import org.w3c.dom.Element;

/** Small changes to the XML of a specification. */
final class Edits {

    private static final Pattern SERVICE = Pattern.compile("service:\\w+");

    private Edits() { }

    /** An edit that writes an attribute of the first piece of a kind that meets a condition. */
    static Function<Odesign, Optional<Piece>> set(String kind, Predicate<Piece> where, String attribute, String value) {
        return odesign -> first(odesign, kind, where).map(piece -> written(piece, attribute, value));
    }

    /** An edit that takes an attribute, and child elements of its name, from the first piece of a kind that meets a condition. */
    static Function<Odesign, Optional<Piece>> without(String kind, Predicate<Piece> where, String feature) {
        return odesign -> first(odesign, kind, where).map(piece -> cleared(piece, feature));
    }

    /** The first piece of a kind that meets a condition. */
    static Optional<Piece> first(Odesign odesign, String kind, Predicate<Piece> where) {
        return odesign.all(kind).stream().filter(where).findFirst();
    }

    static Piece written(Piece piece, String attribute, String value) {
        piece.element().setAttribute(attribute, value);
        return piece;
    }

    static Piece cleared(Piece piece, String feature) {
        piece.element().removeAttribute(feature);
        List.copyOf(children(piece.element(), feature)).forEach(piece.element()::removeChild);
        return piece;
    }

    /** Takes a piece out of the file. */
    static void removed(Piece piece) {
        piece.element().getParentNode().removeChild(piece.element());
    }

    /** True where an attribute calls one service without arguments. */
    static Predicate<Piece> callsService(String attribute) {
        return piece -> SERVICE.matcher(piece.get(attribute)).matches();
    }

    /** True where an attribute or a child element gives that feature. */
    static Predicate<Piece> gives(String feature) {
        return piece -> piece.has(feature) || !children(piece.element(), feature).isEmpty();
    }

    private static List<Element> children(Element element, String name) {
        List<Element> found = new java.util.ArrayList<>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child && child.getLocalName().equals(name)) {
                found.add(child);
            }
        }
        return found;
    }
}
