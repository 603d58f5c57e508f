/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.service;

import org.fieldway.render.scene.Scene;

/**
 * A drawn service map.
 *
 * @param scene items of {@link org.fieldway.render.scene.Role#NODE}, SERVICE and RELATION have the ids of what they show
 * @param originX where the point from which places of boxes are counted lies in the scene: on rings the centre, else the
 *        upper left corner of the network
 * @param originY as {@code originX}, from the top
 */
public record ServiceDrawing(Scene scene, double originX, double originY) {

    /** The x of a place in the model that is drawn at this x of the scene. */
    public double placeX(double sceneX) {
        return sceneX - originX;
    }

    /** The y of a place in the model that is drawn at this y of the scene. */
    public double placeY(double sceneY) {
        return sceneY - originY;
    }
}
