/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.validation.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.fieldway.core.validation.Rule;
import org.fieldway.core.validation.Severity;
import org.fieldway.model.study.Named;

/** What Fieldway's own rules share: their id, and their texts by it. */
abstract class OwnRule implements Rule {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(OwnRule.class.getPackageName() + ".rules",
            Locale.getDefault(), OwnRule.class.getClassLoader());

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.getDefault());

    private final String id;
    private final Severity severity;

    OwnRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String title() {
        return TEXTS.getString(id + ".title");
    }

    @Override
    public String explanation() {
        return TEXTS.getString(id + ".explanation");
    }

    /** The sentence of this rule under a key, usually {@code found}. */
    String say(String key, Object... values) {
        return NLS.bind(TEXTS.getString(id + '.' + key), Stream.of(values).map(OwnRule::plain).toArray());
    }

    private static Object plain(Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> DAY.format(day);
            case LocalDateTime time -> DAY.format(time);
            default -> value;
        };
    }

    /** A text that several rules share. */
    static String shared(String key) {
        return TEXTS.containsKey("shared." + key) ? TEXTS.getString("shared." + key) : key;
    }

    /** The name, or words for one that has none yet. */
    static String name(Named object) {
        return object == null || isBlank(object.getName()) ? shared("unnamed") : object.getName().strip();
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
