/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.svg;

import javax.xml.stream.XMLStreamException;

/** Carries a failure of writing through the walk of the scene. */
final class SvgFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SvgFailure(XMLStreamException cause) {
        super(cause);
    }
}
