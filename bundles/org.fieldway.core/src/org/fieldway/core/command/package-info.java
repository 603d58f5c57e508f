/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What all changes of a study have in common, and those that reach over several files, each as one command with a name: merging
 * codes, deleting with all that depends on it, pasting copies. These load the material that they change.
 */
package org.fieldway.core.command;
