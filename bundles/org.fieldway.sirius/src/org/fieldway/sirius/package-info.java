/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Registers the viewpoint specification {@code description/fieldway.odesign} where Sirius is installed. Nothing here is
 * compiled against Sirius; where it is absent nobody loads these classes.
 */
package org.fieldway.sirius;
