/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Runs one command. Usable within the product and, with the bundles on the class path, as plain Java. */
public final class FieldwayMain {

    private static final int HELP_WIDTH = 100;

    private FieldwayMain() { }

    /** @param args the command and its arguments */
    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    /**
     * Runs one command to its end. Never throws: what goes wrong is one sentence on {@code err}.
     *
     * @param out takes results
     * @param err takes everything else
     * @return 0 done, 1 refused or failed, 2 wrong usage, 3 {@code check} found errors
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        Console console = new Console(out, err);
        try {
            return commandLine(console).execute(args);
        } catch (RuntimeException | Error e) {
            return Failures.unexpected(e, console);
        } finally {
            out.flush();
            err.flush();
        }
    }

    private static CommandLine commandLine(Console console) {
        CommandLine line = new CommandLine(new FieldwayCommand());
        Commands.all(console).forEach(line::addSubcommand);
        line.setResourceBundle(ResourceBundle.getBundle("org.fieldway.cli.usage", Locale.getDefault(),
                FieldwayMain.class.getClassLoader()));
        line.getSubcommands().get("import").getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER,
                ImportCommand::formats);
        line.getSubcommands().get("export").getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_FOOTER,
                ExportCommand::formats);
        line.setOut(writer(console.out()));
        line.setErr(writer(console.err()));
        line.setUsageHelpWidth(HELP_WIDTH);
        line.setAbbreviatedOptionsAllowed(false);
        line.setParameterExceptionHandler(Failures::usage);
        line.setExecutionExceptionHandler((e, command, parsed) -> Failures.failed(e, console));
        return line;
    }

    private static PrintWriter writer(PrintStream stream) {
        Charset charset = stream.charset();
        return new PrintWriter(stream, true, charset);
    }
}
