/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.fieldway.core.store.files.Presence;

/** Renews a writer's presence while the study is open. */
final class Heartbeat implements AutoCloseable {

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "Fieldway heartbeat");
        thread.setDaemon(true);
        return thread;
    });
    private final Presence presence;

    Heartbeat(Presence presence) {
        this.presence = presence;
        long seconds = Presence.BEAT.toSeconds();
        timer.scheduleWithFixedDelay(this::beat, seconds, seconds, TimeUnit.SECONDS);
    }

    private void beat() {
        try {
            presence.beat();
        } catch (IOException e) {
            // The disk is away for a moment; the next beat may reach it, and until then others see the last one.
            return;
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
