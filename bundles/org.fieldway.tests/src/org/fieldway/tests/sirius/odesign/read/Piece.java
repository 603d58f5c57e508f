/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.w3c.dom.Element;

/**
 * An element of a viewpoint specification.
 *
 * @param odesign the specification
 * @param element the XML element
 * @param kind what it is
 * @param parent the piece that holds it, null for the root
 * @param children what it holds, in order; those under a name that the kind does not know are left out
 */
public record Piece(Odesign odesign, Element element, Kind kind, Piece parent, List<Piece> children) {

    Piece(Odesign odesign, Element element, Kind kind, Piece parent) {
        this(odesign, element, kind, parent, new ArrayList<>());
    }

    /** True where this piece is of the named kind or one that extends it. */
    public boolean is(String name) {
        return kind.isA(name);
    }

    /** The text of an attribute, stripped; empty where it is absent. */
    public String get(String attribute) {
        return element.getAttribute(attribute).strip();
    }

    /** True where the attribute is there and holds more than blanks. */
    public boolean has(String attribute) {
        return !get(attribute).isEmpty();
    }

    /** The feature of the parent under which this piece stands; empty for the root. */
    public String role() {
        return parent == null ? "" : element.getLocalName();
    }

    /** The pieces held under a feature. */
    public List<Piece> held(String feature) {
        return children.stream().filter(piece -> piece.role().equals(feature)).toList();
    }

    /** This piece and all below it, outer before inner. */
    public Stream<Piece> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Piece::all));
    }

    /** All pieces of a kind at or below this one. */
    public List<Piece> all(String name) {
        return all().filter(piece -> piece.is(name)).toList();
    }

    /** The pieces around this one, the nearest first. */
    public Stream<Piece> around() {
        return Stream.iterate(parent, java.util.Objects::nonNull, Piece::parent);
    }

    /** The nearest piece around this one that is of a kind. */
    public Optional<Piece> around(String name) {
        return around().filter(piece -> piece.is(name)).findFirst();
    }

    /** The addresses under a feature that points to pieces, as they are written. */
    public List<String> addresses(String feature) {
        Stream<String> written = Arrays.stream(get(feature).split("\\s+(?=(//|#|[a-z]+:/|_))")).filter(text -> !text.isBlank());
        Stream<String> linked = StreamSupport.stream(Elements.of(element).spliterator(), false)
                .filter(child -> child.getLocalName().equals(feature) && child.hasAttribute("href"))
                .map(child -> child.getAttribute("href"));
        return Stream.concat(written, linked).toList();
    }

    /** The pieces that a feature points to; addresses that lead nowhere or out of the file are left out. */
    public List<Piece> referred(String feature) {
        return addresses(feature).stream().map(odesign::at).flatMap(Optional::stream).toList();
    }

    /** The name, else the label or the name of a Java class; empty where it has none of them. */
    public String name() {
        return has("name") ? get("name") : has("label") ? get("label") : get("qualifiedClassName").replaceFirst(".*\\.", "");
    }

    /** The kind and the names on the way to this piece, for messages: {@code NodeMapping 'Student journeys > Journey diagram > Card'}. */
    public String described() {
        List<Piece> way = new ArrayList<>(Stream.concat(Stream.of(this), around()).toList());
        Collections.reverse(way);
        String names = way.stream().skip(parent == null ? 0 : 1).map(Piece::name).filter(name -> !name.isEmpty()).collect(Collectors.joining(" > "));
        return kind.name() + (name().isEmpty() ? " in" : "") + " '" + names + "'";
    }

    @Override
    public String toString() {
        return described();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
