/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Fieldway without a screen: each command is a thin caller of the services that the workbench uses, too. Results go to
 * standard output, everything else to standard error, and the exit code tells how it went.
 */
package org.fieldway.cli;
