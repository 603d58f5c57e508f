/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What is on an open diagram: its elements by name, where they are on the screen, and a text of it all. */
package org.fieldway.sirius.driver.diagram;
