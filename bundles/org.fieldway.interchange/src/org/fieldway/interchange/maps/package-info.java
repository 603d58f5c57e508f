/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What files say of a journey map, before it belongs to a study: drafts that a format's reader makes, and the mistakes that it
 * found. A reader gets the characters of a file and knows nothing of any study.
 */
package org.fieldway.interchange.maps;
