/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A viewpoint specification: its pieces, and what of the file is no piece of Sirius. Read it again after a change of the
 * document.
 */
public final class Odesign {

    private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";

    private final List<Stranger> strangers = new ArrayList<>();
    private final Map<String, Optional<Piece>> addresses = new HashMap<>();
    private final Map<String, Map<Piece, List<Piece>>> users = new HashMap<>();
    private final Piece root;

    /**
     * A child element that is no piece.
     *
     * @param piece the piece that holds it
     * @param sentence what it is, to be read after the name of that piece
     */
    public record Stranger(Piece piece, String sentence) { }

    /** Reads the pieces of a document. */
    public Odesign(Document document) {
        Element top = document.getDocumentElement();
        Kind group = Vocabulary.sirius().kind("Group").orElseThrow();
        root = new Piece(this, top, group, null);
        if (!group.uri().equals(top.getNamespaceURI()) || !"Group".equals(top.getLocalName())) {
            strangers.add(new Stranger(root, "the file is no viewpoint specification: it starts with " + top.getNodeName()));
        }
        fill(root);
    }

    /**
     * Reads a file.
     *
     * @throws IOException where it cannot be read or is no well-formed XML
     */
    public static Odesign read(Path file) throws IOException {
        return new Odesign(XmlFile.read(file));
    }

    /** The group that holds all. */
    public Piece root() {
        return root;
    }

    /** All pieces, outer before inner. */
    public Stream<Piece> pieces() {
        return root.all();
    }

    /** All pieces of a kind. */
    public List<Piece> all(String kind) {
        return root.all(kind);
    }

    /** The child elements that Sirius does not know at their place. */
    public List<Stranger> strangers() {
        return List.copyOf(strangers);
    }

    /** The piece at an address within this file; empty where it leads nowhere or into another file. */
    public Optional<Piece> at(String address) {
        return addresses.computeIfAbsent(address, written -> new Address(written).in(root));
    }

    /** The pieces that point to a piece by a feature, in the order of the file. */
    public List<Piece> users(Piece piece, String feature) {
        return users.computeIfAbsent(feature, this::pointers).getOrDefault(piece, List.of());
    }

    private Map<Piece, List<Piece>> pointers(String feature) {
        Map<Piece, List<Piece>> found = new HashMap<>();
        pieces().filter(user -> user.kind().feature(feature).isPresent()).forEach(user -> user.referred(feature).stream().distinct()
                .forEach(target -> found.computeIfAbsent(target, one -> new ArrayList<>()).add(user)));
        return found;
    }

    private void fill(Piece parent) {
        for (Element child : Elements.of(parent.element())) {
            Optional<Feature> feature = parent.kind().feature(child.getLocalName());
            if (feature.isEmpty()) {
                strangers.add(new Stranger(parent, "Sirius knows no <" + child.getLocalName() + "> here"));
            } else if (feature.get().sort() == Feature.Sort.ATTRIBUTE) {
                word(parent, child, feature.get());
            } else if (!child.hasAttribute("href")) {
                add(parent, child, feature.get());
            }
        }
    }

    /** One of several values of an attribute, which EMF writes as elements with text. */
    private void word(Piece parent, Element child, Feature feature) {
        String value = child.getTextContent().strip();
        if (!feature.many() || !Vocabulary.sirius().words(feature.type()).map(words -> words.contains(value)).orElse(true)) {
            strangers.add(new Stranger(parent, feature.name() + " \"" + value + "\" is no " + feature.type()));
        }
    }

    private void add(Piece parent, Element child, Feature feature) {
        Optional<Kind> kind = kind(child, feature);
        if (feature.sort() != Feature.Sort.HOLDS || kind.isEmpty() || kind.get().isAbstract() || !kind.get().isA(feature.type())) {
            strangers.add(new Stranger(parent, "<" + child.getLocalName() + " xsi:type=\"" + child.getAttributeNS(XSI, "type")
                    + "\"> is no " + feature.type() + " of Sirius"));
        } else {
            Piece piece = new Piece(this, child, kind.get(), parent);
            parent.children().add(piece);
            fill(piece);
        }
    }

    private static Optional<Kind> kind(Element element, Feature feature) {
        String written = element.getAttributeNS(XSI, "type");
        if (written.isEmpty()) {
            return Vocabulary.sirius().kind(feature.type());
        }
        int colon = written.indexOf(':');
        String uri = element.lookupNamespaceURI(colon < 0 ? null : written.substring(0, colon));
        return Vocabulary.sirius().kind(written.substring(colon + 1)).filter(kind -> kind.uri().equals(uri));
    }
}
