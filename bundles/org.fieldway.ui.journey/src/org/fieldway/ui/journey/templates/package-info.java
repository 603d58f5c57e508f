/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * New maps, from a blank sheet or from a template, and templates made from maps.
 */
package org.fieldway.ui.journey.templates;
