/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store.xml;

import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.xml.sax.SAXException;

/** The options with which every file of a study is read and written. */
final class XmlOptions {

    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false,
            XMLConstants.FEATURE_SECURE_PROCESSING, true);

    /** Reading: see {@link StudyHandler} for what the options alone do not refuse. */
    static final Map<Object, Object> LOAD = Map.of(
            XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES,
            XMLResource.OPTION_USE_PARSER_POOL, new Pool(),
            XMLResource.OPTION_USE_DEPRECATED_METHODS, false,
            XMLResource.OPTION_RESOLVE_ENTITIES, false,
            XMLResource.OPTION_USE_PACKAGE_NS_URI_AS_LOCATION, false);

    /** Writing: one element per line, line feeds, references as attributes. */
    static final Map<Object, Object> SAVE = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_USE_ENCODED_ATTRIBUTE_STYLE, true,
            XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD,
            Resource.OPTION_LINE_DELIMITER, "\n");

    private XmlOptions() {
    }

    /**
     * Reuses parsers, never handlers (a pool of handlers would pass over {@link StudyHandler}), and takes the parser of
     * the Java platform whatever else is installed.
     */
    private static final class Pool extends XMLParserPoolImpl {

        Pool() {
            super(false);
        }

        @Override
        protected SAXParser makeParser(Map<String, Boolean> features, Map<String, ?> properties)
                throws ParserConfigurationException, SAXException {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setValidating(false);
            factory.setNamespaceAware(true);
            for (Map.Entry<String, Boolean> feature : features.entrySet()) {
                factory.setFeature(feature.getKey(), feature.getValue());
            }
            return factory.newSAXParser();
        }
    }
}
