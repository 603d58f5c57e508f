/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What all item providers of the model share: texts, images and the words of menus.
 * The providers themselves are generated; they hold nothing that a person has to read or write.
 */
package org.fieldway.model.edit;
