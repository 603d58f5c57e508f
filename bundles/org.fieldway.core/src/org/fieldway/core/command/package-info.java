/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Changes of a study that reach over several files, each as one command with a name: merging codes, deleting with all
 * that depends on it, pasting copies. They load the material that they change.
 */
package org.fieldway.core.command;
