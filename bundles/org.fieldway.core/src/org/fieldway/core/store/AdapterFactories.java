/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.store;

import java.util.List;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.eclipse.emf.edit.provider.resource.ResourceItemProviderAdapterFactory;
import org.fieldway.model.codes.provider.CodesItemProviderAdapterFactory;
import org.fieldway.model.ethics.provider.EthicsItemProviderAdapterFactory;
import org.fieldway.model.journey.provider.JourneyItemProviderAdapterFactory;
import org.fieldway.model.service.provider.ServiceItemProviderAdapterFactory;
import org.fieldway.model.sources.provider.SourcesItemProviderAdapterFactory;
import org.fieldway.model.study.provider.StudyItemProviderAdapterFactory;

/** The item providers with which commands and labels are made. */
final class AdapterFactories {

    private AdapterFactories() {
    }

    static List<AdapterFactory> all() {
        return List.of(new ResourceItemProviderAdapterFactory(), new StudyItemProviderAdapterFactory(),
                new EthicsItemProviderAdapterFactory(), new SourcesItemProviderAdapterFactory(),
                new CodesItemProviderAdapterFactory(), new JourneyItemProviderAdapterFactory(),
                new ServiceItemProviderAdapterFactory(), new ReflectiveItemProviderAdapterFactory());
    }
}
