/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.render.text;

/** The direction of a paragraph: that of its first strong letter (rule P2 of Unicode Standard Annex 9). */
public final class Direction {

    private Direction() { }

    public static boolean isRightToLeft(String paragraph) {
        for (int i = 0; i < paragraph.length();) {
            int codePoint = paragraph.codePointAt(i);
            switch (Character.getDirectionality(codePoint)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    return false;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    return true;
                }
                default -> i += Character.charCount(codePoint);
            }
        }
        return false;
    }
}
