/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * What the journey table shows, lanes by stages, and what typing into its cells changes. A cell holds all cards that lie
 * where its lane crosses its stage; services know nothing of Sirius and change by the commands of the board.
 */
package org.fieldway.sirius.table;
