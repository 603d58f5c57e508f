/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.tests.sirius.odesign.check;

import java.util.stream.Stream;

import org.fieldway.tests.sirius.odesign.read.Piece;

/**
 * The cells of a table that users may change can be edited, and an empty one can be filled where users make the columns; its
 * lines and columns can be made and deleted.
 */
final class TablesCheck implements Check {

    @Override
    public void check(Specification specification, Findings findings) {
        for (Piece table : specification.odesign().all("TableDescription")) {
            table.all("IntersectionMapping").stream().filter(cells -> !Fixed.is(cells)).forEach(cells -> {
                findings.unless(!cells.held("directEdit").isEmpty(), cells, "its cells cannot be edited: it has no directEdit");
                boolean filled = !cells.held("create").isEmpty() || cells.referred("columnMapping").stream().allMatch(Fixed::is);
                findings.unless(filled, cells, "an empty cell cannot be filled: it has no create");
            });
            Stream.concat(table.all("LineMapping").stream(), table.all("ElementColumnMapping").stream()).filter(axis -> !Fixed.is(axis))
                    .forEach(axis -> axis(table, axis, findings));
            Stream.of("LabelEditTool", "CreateCellTool").flatMap(kind -> table.all(kind).stream()).forEach(tool -> findings.unless(
                    tool.held("mask").stream().anyMatch(mask -> mask.get("mask").equals("{0}")), tool, "its mask is not {0}, the whole text"));
        }
    }

    private static void axis(Piece table, Piece axis, Findings findings) {
        findings.unless(!axis.held("delete").isEmpty(), axis, "it cannot be deleted: it has no delete");
        boolean made = table.all().anyMatch(tool -> tool.is("CreateTool") && tool.referred("mapping").contains(axis));
        findings.unless(made, axis, "no tool makes such an element");
    }
}
