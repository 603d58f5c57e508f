/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * The words by which people know the objects of a study: names of kinds, fields and choices, and labels of objects.
 * No label ever shows the name of a Java class; what has no name yet reads "Untitled stage".
 */
package org.fieldway.model.edit.labels;
