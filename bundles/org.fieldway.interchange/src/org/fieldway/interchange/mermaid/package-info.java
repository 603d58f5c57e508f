/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * Mermaid's {@code journey} diagrams, both ways: sections are stages, tasks are cards, scores 1 to 5 are feelings −2 to +2, and
 * the first actor of a task is its lane. What Mermaid has no place for stands in comments that begin with {@code %% fieldway},
 * so that a map which was written here comes back with its stages, lanes, cards and feelings.
 */
package org.fieldway.interchange.mermaid;
