/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What all formats share: a format is one importer, registered at the extension point {@code
 * org.fieldway.interchange.importers}. It first makes a plan, which a person can look at, and the plan holds the command
 * that changes the study.
 */
package org.fieldway.interchange;
