/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** Gives a person a copy of the sample study to work on. */
package org.fieldway.ui.sample;
