/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.interchange.mermaid;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Character codes as Mermaid writes them: {@code #58;} by number, {@code #colon;} by the name that HTML gives. */
final class Entities {

    private static final Properties NAMES = names();

    private Entities() { }

    /** The text of a code without its {@code #} and {@code ;}; null where it is none. */
    static String text(String code) {
        String number = Character.isDigit(code.charAt(0)) ? code : NAMES.getProperty(code);
        if (number == null || number.length() > 7 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return null;
        }
        int point = Integer.parseInt(number);
        boolean isText = Character.isValidCodePoint(point) && point != 0
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
        return isText ? Character.toString(point) : null;
    }

    private static Properties names() {
        Properties names = new Properties();
        try (InputStream in = Entities.class.getResourceAsStream("entities.properties")) {
            names.load(in);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("The installation is damaged: the character names cannot be read.", e);
        }
    }
}
