/* Copyright (c) 2026 the Fieldway authors. SPDX-License-Identifier: EPL-2.0 */
package org.fieldway.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs EMF's code generator for the one generator model, without a workspace. */
final class ModelGenerator {
    static final String MODEL = "org.fieldway.model";
    static final String EDIT = "org.fieldway.model.edit";
    static final List<String> BUNDLES = List.of(MODEL, EDIT);

    private final Path genmodel;

    ModelGenerator(Path genmodel) {
        this.genmodel = genmodel;
    }

    /**
     * Generates the model and edit code below an absolute folder.
     *
     * @param output receives one folder per bundle
     * @throws IOException if a file cannot be written
     * @throws GenerationException if the model is faulty; the message says where
     */
    void generateInto(Path output) throws IOException, GenerationException {
        for (String bundle : BUNDLES) {
            URI target = URI.createFileURI(output.resolve(bundle).toString() + "/");
            EcorePlugin.getPlatformResourceMap().put(bundle, target);
        }
        GenModel model = load();
        generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        generate(model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
        Documentation.append(model, output.resolve(EDIT).resolve("plugin.properties"));
    }

    private GenModel load() throws GenerationException {
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        URI uri = URI.createFileURI(genmodel.toAbsolutePath().toString());
        GenModel model = (GenModel) resources.getResource(uri, true).getContents().get(0);
        model.reconcile();
        Diagnostic faults = model.diagnose();
        if (faults.getSeverity() >= Diagnostic.ERROR) {
            throw new GenerationException(genmodel + " is faulty: " + Diagnostics.text(faults));
        }
        PropertyDefaults.apply(model);
        model.setCanGenerate(true);
        model.setLineDelimiter("\n");
        return model;
    }

    private static void generate(GenModel model, String projectType) throws GenerationException {
        Generator generator = new Generator();
        generator.setInput(model);
        Diagnostic result = generator.generate(model, projectType, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new GenerationException("Code could not be generated: " + Diagnostics.text(result));
        }
    }
}
