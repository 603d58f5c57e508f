/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.sirius.driver.commands;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.table.metamodel.table.LineContainer;
import org.eclipse.sirius.table.tools.api.command.ITableCommandFactory;
import org.eclipse.sirius.table.tools.api.command.TableCommandFactoryService;
import org.fieldway.sirius.driver.Arguments;
import org.fieldway.sirius.driver.Driven;
import org.fieldway.sirius.driver.Failure;
import org.fieldway.sirius.driver.Vocabulary;

/** Tables: a text of all cells, expectations, and changes through Sirius' own commands. Lines and columns are named by their labels. */
final class TableCommands {

    private final Driven driven;

    TableCommands(Driven driven) {
        this.driven = driven;
    }

    void register(Vocabulary vocabulary) {
        vocabulary.onScreen("table", arguments -> text(table(arguments)));
        vocabulary.onScreen("cell", this::expect);
        vocabulary.onScreen("editcell", this::edit);
        vocabulary.onScreen("deleteline", arguments -> driven.execute(factory().buildDeleteTableElement(line(arguments))));
    }

    private String expect(Arguments arguments) {
        String found = cell(arguments).map(DCell::getLabel).orElse("");
        if (arguments.has(4) && !found.replaceAll("\\s*\\R\\s*", " ").equals(arguments.at(4))) {
            throw new Failure("expected " + arguments.at(4) + ", found " + found);
        }
        return found;
    }

    /** Sets the text of a cell; where the cell is empty, this makes what it stands for. */
    private String edit(Arguments arguments) {
        String value = arguments.at(4);
        return driven.execute(cell(arguments).map(cell -> factory().buildSetCellValueFromTool(cell, value))
                .orElseGet(() -> factory().buildCreateCellFromTool(line(arguments), (DTargetColumn) column(arguments), value)));
    }

    private Optional<DCell> cell(Arguments arguments) {
        DColumn column = column(arguments);
        return line(arguments).getCells().stream().filter(cell -> cell.getColumn() == column).findFirst();
    }

    private DLine line(Arguments arguments) {
        return lines(table(arguments)).filter(line -> arguments.at(2).equals(line.getLabel())).findFirst()
                .orElseThrow(() -> new Failure("no line " + arguments.at(2)));
    }

    private DColumn column(Arguments arguments) {
        return table(arguments).getColumns().stream().filter(column -> arguments.at(3).equals(column.getLabel())).findFirst()
                .orElseThrow(() -> new Failure("no column " + arguments.at(3)));
    }

    private static String text(DTable table) {
        String header = table.getColumns().stream().map(DColumn::getLabel).collect(Collectors.joining(" | ", "\n    | ", ""));
        return header + lines(table).map(line -> line.getLabel() + " | " + line.getOrderedCells().stream()
                .map(cell -> String.valueOf(cell.getLabel()).replaceAll("\\R", " / ")).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n    ", "\n    ", ""));
    }

    private static Stream<DLine> lines(LineContainer container) {
        return container.getLines().stream().flatMap(line -> Stream.concat(Stream.of(line), lines(line)));
    }

    private DTable table(Arguments arguments) {
        if (driven.representation(arguments.at(1)) instanceof DTable table) {
            return table;
        }
        throw new Failure(arguments.at(1) + " is no table");
    }

    private ITableCommandFactory factory() {
        ITableCommandFactory factory = TableCommandFactoryService.getInstance().getNewProvider().getCommandFactory(driven.domain());
        factory.setModelAccessor(driven.session().getModelAccessor());
        return factory;
    }
}
