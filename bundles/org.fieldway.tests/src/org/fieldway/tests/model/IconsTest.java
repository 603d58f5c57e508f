/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.fieldway.model.edit.ModelAdapters;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Each kind of object has an icon of the same family, which is seen on light and on dark. */
class IconsTest {
    private static final String LIGHT = "#ffffff";
    private static final String DARK = "#1f2933";
    private static final double CONTRAST = 3.0;

    @Test
    void everyConcreteClassHasIconOfTheFamily() throws Exception {
        for (var icon : icons().entrySet()) {
            Element svg = icon.getValue();
            assertEquals("svg", svg.getLocalName(), icon.getKey());
            assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI(), icon.getKey());
            assertEquals("0 0 16 16", svg.getAttribute("viewBox"), icon.getKey());
            assertEquals("1.5", svg.getAttribute("stroke-width"), icon.getKey());
            assertEquals("round", svg.getAttribute("stroke-linecap"), icon.getKey());
            assertTrue(svg.getElementsByTagName("*").getLength() > 0, icon.getKey() + " is empty");
        }
    }

    @Test
    void coloursAreSeenOnLightAndOnDark() throws Exception {
        for (var icon : icons().entrySet()) {
            String colour = icon.getValue().getAttribute("stroke");
            assertTrue(contrast(colour, LIGHT) >= CONTRAST, icon.getKey() + " on light");
            assertTrue(contrast(colour, DARK) >= CONTRAST, icon.getKey() + " on dark");
        }
    }

    @Test
    void thePaletteIsSmall() throws Exception {
        long colours = icons().values().stream().map(svg -> svg.getAttribute("stroke")).distinct().count();
        assertTrue(colours <= 7, colours + " colours");
    }

    private static Map<String, Element> icons() throws IOException, SAXException, ParserConfigurationException {
        ComposedAdapterFactory factory = ModelAdapters.createFactory();
        Map<String, Element> icons = new TreeMap<>();
        for (EClass type : ModelWalk.concreteClasses()) {
            EObject object = ModelWalk.create(type);
            IItemLabelProvider provider = (IItemLabelProvider) factory.adapt(object, IItemLabelProvider.class);
            icons.put(type.getName(), parse((URL) provider.getImage(object)));
        }
        factory.dispose();
        return icons;
    }

    private static Element parse(URL url) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory builders = DocumentBuilderFactory.newInstance();
        builders.setNamespaceAware(true);
        builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        try (InputStream in = url.openStream()) {
            return builders.newDocumentBuilder().parse(in).getDocumentElement();
        }
    }

    /** Contrast ratio of WCAG 2.2, 1 to 21. */
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
