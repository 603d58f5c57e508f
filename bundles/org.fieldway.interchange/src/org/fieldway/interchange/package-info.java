/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What all formats share. An importer, registered at {@code org.fieldway.interchange.importers}, first makes a plan, which
 * a person can look at, and the plan holds the command that changes the study; an exporter, registered at {@code
 * org.fieldway.interchange.exporters}, writes what was released for an audience.
 */
package org.fieldway.interchange;
