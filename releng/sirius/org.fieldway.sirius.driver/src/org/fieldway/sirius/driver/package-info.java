/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** A driver that works a Sirius workbench as a script says, and writes down what came of each line. Nothing of it is in the product. */
package org.fieldway.sirius.driver;
