/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/** What can be said at once on a value that is being typed, beside its field; the study as a whole is checked elsewhere. */
package org.fieldway.ui.design.check;
