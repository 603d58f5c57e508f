/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.journey;

import java.util.Locale;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.fieldway.core.lanes.LaneKind;
import org.fieldway.core.lanes.LaneKinds;
import org.fieldway.model.journey.Card;
import org.fieldway.model.journey.Lane;
import org.fieldway.sirius.parts.Parts;

/** Colour and icon of a lane, by its kind or by the colour that a person gave it. */
public final class LaneLook {

    /** Contrast that text keeps on white, as WCAG 2.2 asks for in 1.4.3. */
    private static final double READABLE = 4.5;
    private static final double DARKER = 0.94;
    private static final double TINT = 0.12;
    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final String ICON = "/org.fieldway.sirius/icons/%s.svg";

    /** The lane kinds that an object's study knows: those installed and those of its team. */
    static LaneKinds kinds(EObject object) {
        return Parts.study(object).map(LaneKinds::of).orElseGet(LaneKinds::installed);
    }

    /** Red of the lane's colour as text on white, 0 to 255. */
    public int laneRed(EObject cardOrLane) {
        return part(text(cardOrLane), 16);
    }

    /** Green of the lane's colour as text on white, 0 to 255. */
    public int laneGreen(EObject cardOrLane) {
        return part(text(cardOrLane), 8);
    }

    /** Blue of the lane's colour as text on white, 0 to 255. */
    public int laneBlue(EObject cardOrLane) {
        return part(text(cardOrLane), 0);
    }

    /** Red of the ground of the lane's cells, 0 to 255. */
    public int tintRed(EObject cardOrLane) {
        return part(tint(cardOrLane), 16);
    }

    /** Green of the ground of the lane's cells, 0 to 255. */
    public int tintGreen(EObject cardOrLane) {
        return part(tint(cardOrLane), 8);
    }

    /** Blue of the ground of the lane's cells, 0 to 255. */
    public int tintBlue(EObject cardOrLane) {
        return part(tint(cardOrLane), 0);
    }

    /** Path of the icon of the lane's kind. */
    public String laneIcon(EObject cardOrLane) {
        return String.format(Locale.ROOT, ICON, kind(cardOrLane).icon());
    }

    /** The name of the lane; "" where there is none. */
    public String laneName(EObject cardOrLane) {
        Lane lane = lane(cardOrLane);
        return lane == null ? "" : lane.getName() == null ? kind(lane).name() : lane.getName();
    }

    private static LaneKind kind(EObject cardOrLane) {
        Lane lane = lane(cardOrLane);
        return kinds(cardOrLane).of(lane == null ? null : lane.getKind());
    }

    private static Lane lane(EObject cardOrLane) {
        return cardOrLane instanceof Card card ? card.getLane() : cardOrLane instanceof Lane lane ? lane : null;
    }

    private static int accent(EObject cardOrLane) {
        Lane lane = lane(cardOrLane);
        String own = lane == null ? null : lane.getColour();
        return rgb(own != null && HEX.matcher(own).matches() ? own : kind(cardOrLane).light().accent());
    }

    private static int text(EObject cardOrLane) {
        int colour = accent(cardOrLane);
        while (contrastOnWhite(colour) < READABLE) {
            colour = scaled(colour, 16) | scaled(colour, 8) | scaled(colour, 0);
        }
        return colour;
    }

    private static int scaled(int colour, int shift) {
        return (int) (part(colour, shift) * DARKER) << shift;
    }

    private static int tint(EObject cardOrLane) {
        int accent = accent(cardOrLane);
        return tinted(accent, 16) | tinted(accent, 8) | tinted(accent, 0);
    }

    private static int tinted(int colour, int shift) {
        return (int) Math.round(255 - (255 - part(colour, shift)) * TINT) << shift;
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }

    private static int part(int colour, int shift) {
        return colour >> shift & 0xff;
    }

    /** Contrast as WCAG 2.2 defines it, 1 to 21. */
    private static double contrastOnWhite(int colour) {
        double luminance = 0.2126 * linear(part(colour, 16)) + 0.7152 * linear(part(colour, 8))
                + 0.0722 * linear(part(colour, 0));
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
