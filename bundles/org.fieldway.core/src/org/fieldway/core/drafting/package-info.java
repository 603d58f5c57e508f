/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Journey maps from codings: the rules of stages and lanes gather what people said into cards, for one person or many.
 * Drafting anew keeps what a person edited and leaves out what they deleted.
 */
package org.fieldway.core.drafting;
