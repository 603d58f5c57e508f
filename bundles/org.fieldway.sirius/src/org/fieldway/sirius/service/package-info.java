/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What the service map in Sirius asks of a map and changes in it: one class for what it shows, one for its words, one for
 * its lines, one for its tools. All work on the model alone and read no file.
 */
package org.fieldway.sirius.service;
