/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** The commands of the script language, gathered by what they work on. A new command is one entry in the group that it belongs to. */
package org.fieldway.sirius.driver.commands;
