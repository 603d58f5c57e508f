/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.core.drafting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.fieldway.model.journey.AttributeCondition;
import org.fieldway.model.journey.Comparison;
import org.fieldway.model.study.AttributeChoice;
import org.fieldway.model.study.AttributeDefinition;
import org.fieldway.model.study.AttributeType;
import org.fieldway.model.study.AttributeValue;
import org.fieldway.model.study.Classified;

/**
 * Whether somebody or something satisfies a condition on an attribute. Numbers are compared as numbers, days as days,
 * choices by their place in the list of choices, texts without regard to case. “Is not” holds also where nothing is
 * stated; every other comparison needs a value that can be read as its type says.
 */
final class AttributeTest {

    private final AttributeCondition condition;
    private final AttributeDefinition definition;

    AttributeTest(AttributeCondition condition) {
        this.condition = condition;
        this.definition = condition.getDefinition();
    }

    /** @param bearers whoever may carry the attribute: a person and the organisation that they work for, say */
    boolean holds(Collection<? extends Classified> bearers) {
        if (definition == null) {
            return false;
        }
        List<AttributeValue> stated = bearers.stream().flatMap(bearer -> bearer.getAttributes().stream())
                .filter(value -> value.getDefinition() == definition && !blank(value.text())).toList();
        return condition.getComparison() == Comparison.IS_NOT ? stated.stream().noneMatch(this::isEqual)
                : stated.stream().anyMatch(this::holds);
    }

    private boolean holds(AttributeValue value) {
        return switch (condition.getComparison()) {
            case IS_SET -> true;
            case IS, IS_NOT -> isEqual(value);
            case CONTAINS -> !blank(wanted()) && lower(value.text()).contains(lower(wanted()));
            case AT_LEAST -> compare(value).filter(sign -> sign >= 0).isPresent();
            case AT_MOST -> compare(value).filter(sign -> sign <= 0).isPresent();
        };
    }

    private boolean isEqual(AttributeValue value) {
        return compare(value).map(sign -> sign == 0).orElseGet(() -> !blank(wanted())
                && lower(value.text()).equals(lower(wanted())));
    }

    /** Where the value stands compared with the wanted one; empty where they have no order. */
    private Optional<Integer> compare(AttributeValue value) {
        return switch (definition.getType()) {
            case NUMBER -> compare(number(value.text()), number(wanted()));
            case DATE -> compare(day(value.text()), day(wanted()));
            case CHOICE -> compare(place(value.getChoice(), value.text()), place(condition.getChoice(), wanted()));
            case TEXT, BOOLEAN -> Optional.empty();
        };
    }

    private static <T extends Comparable<? super T>> Optional<Integer> compare(Optional<T> one, Optional<T> other) {
        return one.flatMap(left -> other.map(left::compareTo));
    }

    private String wanted() {
        return condition.getChoice() != null ? condition.getChoice().getName() : condition.getValue();
    }

    private static Optional<BigDecimal> number(String text) {
        try {
            return blank(text) ? Optional.empty() : Optional.of(new BigDecimal(text.strip().replace(',', '.')));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return blank(text) ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Integer> place(AttributeChoice choice, String name) {
        int place = choice != null ? definition.getChoices().indexOf(choice)
                : definition.getChoices().stream().map(each -> lower(each.getName())).toList().indexOf(lower(name));
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** Whether a condition can be asked at all: it names an attribute, and a value that is of its type. */
    boolean isUsable() {
        if (definition == null) {
            return false;
        }
        AttributeType type = definition.getType();
        return condition.getComparison() == Comparison.IS_SET || switch (type) {
            case NUMBER -> number(wanted()).isPresent();
            case DATE -> day(wanted()).isPresent();
            case CHOICE -> place(condition.getChoice(), wanted()).isPresent();
            case TEXT, BOOLEAN -> !blank(wanted());
        };
    }

    private static String lower(String text) {
        return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
