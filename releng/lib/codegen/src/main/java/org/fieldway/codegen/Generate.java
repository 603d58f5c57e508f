/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the generated code of the model, or with {@code --check} tells whether it is up to date. */
public final class Generate {
    private final Path bundles;
    private final boolean check;

    private Generate(Path bundles, boolean check) {
        this.bundles = bundles;
        this.check = check;
    }

    /** Takes the folder of the bundles, and {@code --check} if nothing is to be written. Exit code 1 on a difference. */
    public static void main(String[] arguments) throws IOException {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean check = rest.remove("--check");
        if (rest.size() != 1) {
            System.err.println("Usage: Generate BUNDLES [--check]");
            System.exit(2);
        }
        try {
            System.out.println(new Generate(Path.of(rest.get(0)).toAbsolutePath(), check).run());
        } catch (GenerationException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private String run() throws IOException, GenerationException {
        Path generated = Files.createTempDirectory("fieldway-codegen");
        try {
            new ModelGenerator(bundles.resolve(ModelGenerator.MODEL).resolve("model/fieldway.genmodel"))
                    .generateInto(generated);
            HandWrittenParts.leaveOut(generated);
            return check ? compare(generated) : write(generated);
        } finally {
            SourceTree.delete(generated);
        }
    }

    private String compare(Path generated) throws IOException, GenerationException {
        List<String> differences = new ArrayList<>();
        for (String bundle : ModelGenerator.BUNDLES) {
            SourceTree tree = new SourceTree(bundles, bundle);
            differences.addAll(tree.differencesFrom(generated));
        }
        NameFile names = nameFile(generated);
        if (!names.isCurrent()) {
            differences.add(names.label());
        }
        if (!differences.isEmpty()) {
            throw new GenerationException("The generated code differs from the model. Run releng/generate and commit:\n  "
                    + String.join("\n  ", differences));
        }
        return "The generated code is that of the model.";
    }

    private String write(Path generated) throws IOException {
        int changed = 0;
        for (String bundle : ModelGenerator.BUNDLES) {
            changed += new SourceTree(bundles, bundle).replaceWith(generated);
        }
        NameFile names = nameFile(generated);
        if (!names.isCurrent()) {
            names.write();
            changed++;
        }
        return changed == 0 ? "The generated code was up to date." : changed + " files written or deleted.";
    }

    private NameFile nameFile(Path generated) throws IOException {
        String file = "plugin.properties";
        return new NameFile(bundles.resolve(ModelGenerator.EDIT).resolve(file),
                generated.resolve(ModelGenerator.EDIT).resolve(file));
    }
}
