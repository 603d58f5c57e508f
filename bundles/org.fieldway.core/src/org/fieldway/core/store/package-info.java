/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
/**
 * A study on disk: opening, creating, saving, who may write what, and what was noticed about its files. The core (design,
 * codebook, services, ethics, consents, maps) is loaded together; sources and codings only when asked for.
 */
package org.fieldway.core.store;
