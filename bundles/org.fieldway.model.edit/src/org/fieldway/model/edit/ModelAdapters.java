/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.model.edit;

import java.util.List;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.fieldway.model.codes.provider.CodesItemProviderAdapterFactory;
import org.fieldway.model.ethics.provider.EthicsItemProviderAdapterFactory;
import org.fieldway.model.journey.provider.JourneyItemProviderAdapterFactory;
import org.fieldway.model.service.provider.ServiceItemProviderAdapterFactory;
import org.fieldway.model.sources.provider.SourcesItemProviderAdapterFactory;
import org.fieldway.model.study.provider.StudyItemProviderAdapterFactory;

/** Makes the adapter factory for editing domains and label providers, without asking the platform's registry. */
public final class ModelAdapters {
    private ModelAdapters() {
    }

    /** A new factory for objects of all six packages and for resources; whoever asks disposes it. */
    public static ComposedAdapterFactory createFactory() {
        return new ComposedAdapterFactory(List.<AdapterFactory>of(
                new ResourceItemProviderAdapterFactory(),
                new StudyItemProviderAdapterFactory(),
                new EthicsItemProviderAdapterFactory(),
                new SourcesItemProviderAdapterFactory(),
                new CodesItemProviderAdapterFactory(),
                new JourneyItemProviderAdapterFactory(),
                new ServiceItemProviderAdapterFactory()));
    }
}
