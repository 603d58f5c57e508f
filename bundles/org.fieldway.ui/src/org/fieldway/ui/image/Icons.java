/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.ui.image;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** Icons by name, and those that the model's labels name by address; kept until the workbench ends, so nobody disposes of them. */
public final class Icons {

    private static final Map<Object, Image> CACHE = new HashMap<>();

    private Icons() {
    }

    /** The icon {@code icons/<name>.svg} of this bundle. */
    public static Image of(String name) {
        return CACHE.computeIfAbsent(name, key -> JFaceResources.getResources().create(descriptor(name)));
    }

    /** As {@link #of}, for actions and parts. */
    public static ImageDescriptor descriptor(String name) {
        URL url = FrameworkUtil.getBundle(Icons.class).getEntry("icons/" + name + ".svg");
        return url == null ? ImageDescriptor.getMissingImageDescriptor() : ImageDescriptor.createFromURL(url);
    }

    /** The icon that a label of the model gives: an address, or null. */
    public static Image at(Object address) {
        return switch (address) {
            case URL url -> CACHE.computeIfAbsent(url.toString(), key -> JFaceResources.getResources().create(ImageDescriptor.createFromURL(url)));
            case URI uri -> CACHE.computeIfAbsent(uri.toString(), key -> JFaceResources.getResources().create(
                    ImageDescriptor.createFromURLSupplier(true, () -> url(uri))));
            case null, default -> of("object");
        };
    }

    private static URL url(URI uri) {
        try {
            return java.net.URI.create(uri.toString()).toURL();
        } catch (MalformedURLException e) {
            return null;
        }
    }
}
